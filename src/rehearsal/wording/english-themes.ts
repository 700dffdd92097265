import type {Wording} from "./wording.ts";

export const englishThemes: Wording["themes"] = {
  neighbourhood: {
    topics: [
      {
        subject: "Residents' evening in {area}",
        questions: [
          "Who comes to the residents' evening in {area}?",
          "How do we invite people in {area} who never come?",
        ],
        answers: [
          "I will be there on {day} and bring {paper}.",
          "{partner} has a room. Last time {number} more people came after we rang their bells.",
        ],
      },
      {
        subject: "Loneliness in {area}",
        questions: [
          "What do we do in {area} for older people who live alone?",
          "Do you know a volunteer who can visit people in {area}?",
        ],
        answers: [
          "There is coffee at {place} every {day}, people love it.",
          "{partner} brings volunteers and residents together. That works very well.",
        ],
      },
    ],
    ideas: [
      "Shall we have one fixed day a week in {area} with all teams?",
      "What if we tell residents within a week what was done with their ideas?",
    ],
    notices: [
      "The garden in the {street} is open. There were {number} families.",
      "The grant for {area} has been awarded.",
    ],
  },
  sustainability: {
    topics: [
      {
        subject: "Solar panels on {place}",
        questions: ["How far are we with the solar panels on {place}?", "What do the panels on {place} yield?"],
        answers: ["They will be there {soon}. Everybody is happy about it.", "More than expected, a {good} result."],
      },
      {
        subject: "Cycling to work",
        questions: ["Do we join the cycling weeks again?", "Where can I charge an electric bike at {place}?"],
        answers: ["Yes, until {day} you can sign up.", "There will be {number} charging points."],
      },
    ],
    ideas: ["Borrow instead of buy: a shared tool cabinet at {place}.", "Let us plant trees in {area} with a school."],
    notices: ["There are {number} new trees in the {street}.", "{place} uses less power than last year. Well done."],
  },
  casework: {
    topics: [
      {
        subject: "Signing in to the case system",
        questions: [
          "I cannot sign in to the case system {moment}. Is it just me?",
          "Why do I have to sign in again every time? This is {hard}.",
        ],
        answers: [
          "Same here, it is down. Very annoying.",
          "Close all windows and sign in again. It helps, not always.",
        ],
      },
      {
        subject: "Handing over a case",
        questions: ["How do I hand over a case to another team?", "Who closes a case when its owner has left?"],
        answers: ["With the button Hand over, and say why in {paper}.", "Send me the number and I will move it."],
      },
    ],
    ideas: ["Could we have an hour of questions about {system} on {day}?", "Shorten {paper} to one page."],
    notices: [
      "{system} is not available on {day} from {time}.",
      "The new version of {system} is late. That is {hard} for all of us.",
    ],
  },
  young: {
    topics: [
      {
        subject: "Drinks on {day}",
        questions: ["Who is up for a drink on {day}?", "Where shall we meet on {day}, at {place}?"],
        answers: ["I am in, from {time}.", "We are {number} now. Nice that new people are coming."],
      },
      {
        subject: "First weeks",
        questions: [
          "I have been here for three weeks. Whom could I follow for a day?",
          "Who would like to be a mentor?",
        ],
        answers: ["Come and see us at {place} on {day}.", "I would, it helped me a lot."],
      },
    ],
    ideas: ["Shall we spend a day with the outdoor crew?", "Lunch with somebody you do not know, every first {day}."],
    notices: ["You can sign up for the summer party.", "We visited {partner} with {number} people."],
  },
  ict: {
    topics: [
      {
        subject: "Printer at {place}",
        questions: [
          "The printer at {place} does nothing. Who can have a look?",
          "How do I print on two sides at {place}?",
        ],
        answers: ["Switch it off and on again after a minute.", "A mechanic comes on {day}. Use the one downstairs."],
      },
      {
        subject: "Slow connection",
        questions: [
          "Is the network at {place} slow {moment}?",
          "{system} takes minutes to load. Does anyone know why?",
        ],
        answers: ["We see it. A cable will be replaced {soon}.", "Clear the temporary files, see {paper}."],
      },
    ],
    ideas: [
      "A walk-in hour of ICT at {place}, every {day}?",
      "A list of the ten most asked questions on top of this channel.",
    ],
    notices: [
      "Maintenance of {system} on {day} from {time}.",
      "Beware of a false mail about your salary. Do not click.",
    ],
  },
  general: {
    topics: [
      {
        subject: "Parking at the main office",
        questions: [
          "Where can I still park at the main office? It was full {moment}.",
          "Will there be a solution for parking? This is {hard} every day.",
        ],
        answers: [
          "Behind the {street} there is often room, but it stays a problem.",
          "Facilities has three proposals, they come {soon}.",
        ],
      },
      {
        subject: "Who knows who",
        questions: ["Who is in charge of {paper}?", "Whom do I ask about agreements with {partner}?"],
        answers: ["Ask {who}.", "I did that last year. Call me on {day}."],
      },
    ],
    ideas: ["Every month one team shows what it is proud of.", "We need a signpost: what do you ask where."],
    notices: ["The staff meeting is on {day} at {time}, at {place}.", "The results of the staff survey are in."],
  },
  social: {
    topics: [
      {
        subject: "Waiting time",
        questions: [
          "How long is the waiting time for an application now?",
          "Can somebody take over my home visit in {area} on {day}?",
        ],
        answers: ["At the moment {number} working days, and falling.", "I am in {area} anyway, I will take it."],
      },
    ],
    ideas: ["Could we have a joint hour with {partner} in {area}?", "One form for all schemes."],
    notices: ["The new amounts are in {paper}.", "We closed {number} applications more than usual."],
  },
  space: {
    topics: [
      {
        subject: "Permit {street}",
        questions: ["Who handles the application for the {street}?", "When will the decision on the {street} be sent?"],
        answers: ["I do, it leaves {soon}.", "We are waiting for advice from {partner}."],
      },
    ],
    ideas: ["Walk through {area} with residents before we draw.", "One map with all road works."],
    notices: ["The council has adopted the plan for {area}.", "The {street} opens again on {day}."],
  },
  counter: {
    topics: [
      {
        subject: "A letter in plain words",
        questions: ["Who will read {paper}? It is very hard now.", "Can somebody help at the desk on {day}?"],
        answers: ["I will. The new letter for {area} is much better.", "I can, from {time}."],
      },
    ],
    ideas: ["Let every writer listen in on the phone for a day.", "Call the resident first, write later."],
    notices: ["The waiting time on the phone has gone down, well done.", "The desk is open until 8 pm on {day}."],
  },
  safety: {
    topics: [
      {
        subject: "Round in {area}",
        questions: ["Who does the round in {area} on {day}?", "Who wants to swap on {day}?"],
        answers: ["I do, from {time}.", "I can, tell the planner."],
      },
    ],
    ideas: ["Look at the reports from {area} together every {day}.", "A short talk after every late shift."],
    notices: ["Mind the {street}: the lights are off.", "The exercise on {day} went well."],
  },
  support: {
    topics: [
      {
        subject: "Invoice",
        questions: [
          "An invoice of {partner} has been open for weeks. Who signs?",
          "Until when can I keep my days off?",
        ],
        answers: ["The budget holder, with a reminder on {day}.", "Until the end of the year."],
      },
    ],
    ideas: ["A quarterly talk with all budget holders at once.", "Replace {paper} by one screen."],
    notices: ["The budget closes on {day}, hand in before {time}.", "Salaries are paid a day early."],
  },
  outdoor: {
    topics: [
      {
        subject: "Outdoor roster",
        questions: [
          "The roster is wrong. Who changes it?",
          "Why do we hear the roster so late? This is {hard} at home.",
        ],
        answers: ["Done, see the board near the coffee.", "I understand, we will do it six weeks ahead."],
      },
    ],
    ideas: ["Let the people who draw ride along for a morning.", "A screen with news in the canteen."],
    notices: ["The {street} has been gritted.", "The new truck comes {soon}."],
  },
};
