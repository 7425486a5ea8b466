/** A questionnaire with every question type, groups above and inside dimensions, and every kind of step. No faults. */
export const everyType = `id: every-type
version: 1.2.0
title: Every type
description: Shows what the format can do.
locale: en
licence: Apache-2.0
attribution: Made for tests.
sources:
  - { title: Format, url: https://example.org/format }
phases:
  - { title: Initial, description: Ad hoc. }
  - { title: Managed, description: Repeated. }
  - { title: Defined, description: Shared. }
  - { title: Optimizing }
displayBase: 1
gate: { share: 2/3, dimensions: 0.75 }
rule: min
glossary:
  - { term: phase, meaning: A stage of maturity. }
profiles:
  - { id: short, title: Short, questions: [team, lead-time] }
dimensions:
  - id: people
    title: People
    dimensions:
      - id: ownership
        title: Ownership
        weight: 2
        questions:
          - id: team
            text: Who looks after it?
            help: Think of last month.
            statements: [Nobody., One person., A team., Everyone.]
            between: true
            required: true
          - id: skills
            type: practices
            text: Which of these do you do?
            practices:
              - { id: pair, title: We pair., phase: 1 }
              - { id: rotate, title: We rotate., phase: 2 }
              - { id: teach, title: We teach., phase: 3 }
        groups:
          - id: mood
            title: Mood
            rule: min
            questions:
              - id: happy
                type: scale
                text: We like to work here.
                points: [Never, { title: Sometimes, score: 1.5 }, Always]
              - id: stress
                type: scale
                text: We work late.
                points: [Never, Sometimes, Always]
                reversed: true
  - id: flow
    title: Flow
    questions:
      - id: lead-time
        type: number
        text: How long does a change take?
        unit: days
        better: lower
        bands:
          - { from: 30, phase: 0 }
          - { from: 0, to: 1, phase: 3 }
          - { from: 7, to: 30, phase: 1 }
          - { from: 1, to: 7, phase: 2 }
      - id: release
        type: choice
        text: How do you release?
        options:
          - { id: by-hand, title: By hand, phase: 0 }
          - { id: button, title: With a button, description: One click., score: 2 }
          - { id: alone, title: By itself, phase: 3, score: 4 }
      - id: checks
        type: multi
        text: What is checked before a release?
        options:
          - { id: tests, title: Tests, score: 2 }
          - { id: review, title: Review, score: 1 }
          - { id: nothing, title: Nothing, exclusive: true }
      - id: tools
        type: multi
        text: What do you use?
        options: [{ id: a, title: A }, { id: b, title: B }, { id: c, title: C }]
        rules:
          when:
            - { if: a && (b || !c), result: good, phase: 3 }
          otherwise: { result: poor, phase: 0 }
      - { id: remark, type: text, text: What else?, allowComment: false }
  - id: safety
    title: Safety
    rule: sumOfLevelMeans
    questions:
      - { id: locks, type: criterion, level: 1, text: Doors are locked. }
      - { id: alarms, type: criterion, level: 2, text: Alarms are tried., partly: 0.5 }
      - id: drills
        type: criterion
        level: 3
        text: We drill.
        options: [{ id: yearly, title: Yearly, fraction: 1 }, { id: never, title: Never, fraction: 0 }]
steps:
  - id: people-1
    title: Begin
    why: It helps.
    how: |
      1. Start.
      2. Go on.
    dimension: ownership
    leads: { from: 0, to: 3 }
    effort: 2
    outcome: It runs.
    metrics: [Starts a week]
    example: A team began.
  - id: flow-1
    title: Measure
    why: It shows.
    how: Look.
    dimension: flow
    leads: { from: 0, to: 3 }
    effort: 1
    requires: [people-1]
    outcome: You know.
    metrics: []
    example: A team measured.
    links: [{ title: How, url: "https://example.org/how" }]
    triggers: [{ question: checks, notChosen: tests }, { question: release, chosen: by-hand }, { question: lead-time, band: 3 }]
  - id: safety-1
    title: Lock
    why: Doors are open.
    how: Lock them.
    dimension: safety
    leads: { from: 0, to: 3 }
    lifts: [locks, alarms, drills]
    effort: 5
    outcome: Closed.
    metrics: [Open doors]
    example: A team locked.
  - id: keep
    title: Keep going
    why: It slips.
    how: Look again.
    dimension: safety
    leads: { from: 3, to: 3 }
    lifts: []
    effort: 1
    outcome: Kept.
    metrics: [Looks]
    example: A team kept on.
`;
