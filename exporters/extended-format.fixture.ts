import { makeReport, questionnaireIn } from './report.fixture.ts';

/** What the format knows beyond a plain list of questions, in one small questionnaire. */
export const extendedModel = `
id: extended
version: 1.1.0
title: Everything at once
description: For tests.
locale: en
licence: CC-BY-4.0
attribution: After the work of others.
changelog:
  - { version: 1.1.0, text: One question more. }
  - { version: 1.0.0, text: The first one. }
phases:
  - { title: Absent, description: Not there. }
  - { title: Begun, description: Somewhere. }
  - { title: Lived, description: Everywhere. }
dimensions:
  - id: area
    title: Area
    dimensions:
      - id: work
        title: Work
        rule: sumOfLevelMeans
        groups:
          - id: habits
            title: Habits
            questions:
              - { id: first, type: criterion, level: 1, text: Is there a habit? }
              - { id: second, type: criterion, level: 1, text: Is it written down?, dependsOn: [first] }
              - { id: third, type: criterion, level: 2, text: Is it kept? }
      - id: tools
        title: Tools
        questions:
          - id: which
            type: choice
            text: Which tool is used?
            tags: [tooling, choice]
            references:
              - { title: Control 7.1, url: 'https://example.org/7.1' }
              - { title: A printed book }
            options:
              - id: none
                title: None
                description: Everything is done by hand.
                phase: 0
              - id: own
                title: Our own
                description: |
                  **In short**

                  Somebody of us has written it, and somebody of us looks after it.
                phase: 2
                links: [{ title: About such tools, url: 'https://example.org/tools' }]
          - { id: name, type: text, text: What is it called?, scored: false, showIf: which = own }
translations:
  zh: { title: 一切 }
`;

/** Answered in part: one is unknown, one is open, one was hidden by what was chosen before. */
export const extendedReport = (tool: 'none' | 'own') =>
  makeReport({
    questionnaire: questionnaireIn(extendedModel),
    answer: ({ id }) => {
      if (id === 'first') return { kind: 'criterion', option: 'not-met' };
      if (id === 'second') return { kind: 'unknown' };
      if (id === 'which') return { kind: 'choice', option: tool };
      return id === 'name' ? { kind: 'text', text: 'The hidden name' } : null;
    },
  });
