// Without a file of its own Next would take the one of the app.
export default { poweredByHeader: false };
