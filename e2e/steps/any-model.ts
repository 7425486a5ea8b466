/** A model of many features, as somebody would write it: nested groups, content, conditions, criteria, shared answers. */
export const anyModel = `
id: hosting
version: 1.0.0
title: How we host
phases: [{ title: Ad hoc }, { title: Repeatable }, { title: Agreed }]
answerSets:
  evidence:
    type: criterion
    partly: 0.5
dimensions:
  - id: place
    title: Where it runs
    questions:
      - id: cloud
        text: Where do your services run?
        type: choice
        scope: The services that people outside your team use.
        examples: [The address bill of last month says where., Ask whoever is called at night.]
        links: [{ title: About hosting, url: https://example.org/hosting }]
        references: [{ title: Control 4.1 }]
        options:
          - id: cloud
            title: In a public cloud
            phase: 2
            description: |
              Somebody else owns the machines, and you rent what you need of them by the hour or by the month.

              - You can add a machine **within minutes**.
              - Nobody of your team enters a room with machines.
          - { id: own, title: In rooms of our own, description: Our machines., phase: 0 }
          - { id: none, title: We run nothing, means: notApplicable }
          - { id: who-knows, title: Nobody of us knows, means: unknown }
      - id: regions
        text: In how many regions?
        showIf: cloud = cloud
        required: true
        type: number
        unit: regions
        better: higher
        bands: [{ from: 0, to: 2, phase: 0 }, { from: 2, phase: 2 }]
      - { id: goodbye, content: That was the last question about places. }
    groups:
      - id: rooms
        title: Your own rooms
        description: Only the rooms with machines in them.
        showIf: cloud = own
        questions:
          - { id: rooms-note, content: 'Now about **your own rooms**. See [the rules](https://example.org/rules).' }
          - { id: keys, text: Who has a key?, statements: [Everybody, Some, 'Few, on a list'] }
        groups:
          - id: power
            title: Power
            questions:
              - { id: battery, text: How long do the batteries last?, statements: [Minutes, An hour, A day] }
  - id: cloud-costs
    title: Costs of the cloud
    showIf: cloud = cloud
    questions:
      - { id: bill, text: Who reads the bill?, statements: [Nobody, One person, Everybody] }
  - id: habits
    title: Habits
    questions:
      - { id: backup-1, answers: evidence, level: 1, text: There are backups. }
      - { id: backup-2, answers: evidence, level: 1, text: Somebody has restored one this year. }
      - { id: backup-3, answers: evidence, level: 2, text: A restore is tried every month. }
      - id: tools
        text: Which tools do you use?
        type: multi
        options:
          - { id: a, title: A dashboard, score: 1 }
          - { id: b, title: An alarm, score: 1 }
          - { id: nothing, title: Nothing at all, score: 0, exclusive: true }
          - { id: unsure, title: We cannot say, means: unknown }
`;
