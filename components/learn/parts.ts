/** One way to run an experiment, with what to look for in its trace. */
interface Variant {
  id: string;
  label: string;
  /** a mistake, on purpose */
  mistake?: true;
  look: string;
}

export interface ExperimentText {
  /** the name of its file in lib/learn/experiments */
  experiment: string;
  title: string;
  variants: readonly Variant[];
  /** whether the reader chooses how many may work at once */
  pool?: true;
  /** whether its steps can be gone through one by one */
  steps?: true;
}

export interface PartText {
  id: string;
  title: string;
  says: readonly string[];
  experiments: readonly ExperimentText[];
  questions: readonly { question: string; answer: string }[];
}

/** The lesson behind the app, part by part. */
export const PARTS: readonly PartText[] = [
  {
    id: "await",
    title: "What await does",
    says: [
      "A triage spends most of its time waiting: for a database, for a search, for another service. `await` says: stop this function here until the answer is there, and let the thread do something else meanwhile.",
      "The thread is not asleep. In the trace, somebody else looks at the clock every 10 ms on the same thread. While the history is awaited, they are never held up.",
    ],
    experiments: [
      {
        experiment: "await",
        title: "One await",
        variants: [{ id: "await", label: "Ask for the history", look: "The bar is the wait. The small marks below it are everybody else, who go on as if nothing were." }],
      },
    ],
    questions: [
      { question: "Does await block the thread?", answer: "No. It stops the function that it stands in, until the promise has settled. The thread goes on with whatever else is ready." },
      { question: "Does await make anything faster?", answer: "Not by itself. It makes room: while one thing waits, another can begin. Whether that is used is up to you, as the third part shows." },
    ],
  },
  {
    id: "event-loop",
    title: "One thread, many waits",
    says: [
      "JavaScript runs on one thread. The event loop gives it to one piece of code at a time. A function keeps the thread until it awaits something or ends; nobody can take it away.",
      "Here three agents compute, wait, and compute again. Run them, then go through what really happened, step by step, forward and back. At no step are two of them on the thread.",
    ],
    experiments: [
      {
        experiment: "event-loop",
        title: "Three agents on one thread",
        variants: [{ id: "loop", label: "Run three agents", look: "Dark bars are computing, and never overlap. Coloured bars are waiting, and do." }],
        steps: true,
      },
    ],
    questions: [
      { question: "Who decides which agent goes on first?", answer: "Whoever's wait is over first, once the thread is free. That is why Knowledge, asked second, goes on first." },
      { question: "Can a value change under my hands between two lines?", answer: "Not without an await between them. At every await it can: others have had the thread." },
    ],
  },
  {
    id: "gather",
    title: "Gather",
    says: [
      "Three agents that do not need one another can wait together. `asyncio.gather` in Python and `Promise.all` in TypeScript start them all, and give all results once the last is there.",
      "One by one, the waits add up: 0.5 + 0.3 + 0.4 s. Together, the longest decides. This is what Gather does with its first three checks, and what gave it its name.",
    ],
    experiments: [
      {
        experiment: "gather",
        title: "One by one, and all at once",
        variants: [
          { id: "one-by-one", label: "One by one", look: "Each bar begins where the one before ends." },
          { id: "all-at-once", label: "All at once", look: "The bars begin together. They end in the order 2, 3, 1; the results stand in the order in which they were asked." },
        ],
      },
    ],
    questions: [
      { question: "In which order do the results come?", answer: "In the order in which you asked, whichever was first to end." },
      { question: "How long do n waits of 3 seconds take together?", answer: "About 3 seconds, for any n that the other side and your limits allow. One by one they take n times 3." },
      { question: "May everything be gathered?", answer: "Only what does not need one another. Gather's medical check needs the first three, so it comes after them: 9 seconds are left of 18, not 3." },
    ],
  },
  {
    id: "mistakes",
    title: "Three mistakes, made and mended",
    says: ["Each of these is quiet: the code runs, the tests may pass, and only the time or a missing answer gives it away. Make each once, and look at the trace."],
    experiments: [
      {
        experiment: "forgotten-await",
        title: "A forgotten await",
        variants: [
          { id: "mistake", label: "Forgotten", mistake: true, look: "The answer is given while the history is still being asked for, and what stands in it is a promise. In this code base a promise that nobody handles fails the lint." },
          { id: "mended", label: "Mended", look: "Both are awaited, together. The answer has what it needs." },
        ],
      },
      {
        experiment: "await-in-loop",
        title: "Awaiting in a loop",
        variants: [
          { id: "mistake", label: "In a loop", mistake: true, look: "A staircase: every patient waits for the one before." },
          { id: "mended", label: "Mended", look: "All are begun, then all are awaited." },
        ],
      },
      {
        experiment: "blocking",
        title: "Blocking code in an async function",
        variants: [
          { id: "mistake", label: "Blocking", mistake: true, look: "The word async changes nothing: while the model computes, everyone else stands still. Look at the gap in the marks." },
          { id: "mended", label: "Mended", look: "The same work in slices, with a pause after each: it takes as long, and nobody else is held up for long." },
        ],
      },
    ],
    questions: [
      { question: "How do I find a forgotten await?", answer: "Let the machine look: the lint rule no-floating-promises for TypeScript. Python warns that a coroutine was never awaited, but only when it runs." },
      { question: "Is awaiting in a loop always wrong?", answer: "No. When each step needs the one before, or when you mean to do one at a time so as not to flood somebody, it is right. Say so in a comment." },
    ],
  },
  {
    id: "computing",
    title: "When not to use async",
    says: [
      "Async is for waiting. A risk model that is worked out on 15,000 slightly changed inputs waits for nothing: it wants a processor. On the event loop, four such models take the sum of their times, `Promise.all` or not, and nobody else gets a word in.",
      "Worker threads have event loops and processors of their own. The first run also shows what they cost: a thread must start. This is how Gather runs its risk scores.",
    ],
    experiments: [
      {
        experiment: "computing",
        title: "Four risk models",
        variants: [
          { id: "on-the-loop", label: "On the event loop", mistake: true, look: "One after the other, though all were begun together, and everyone else waits for the last." },
          { id: "in-threads", label: "In worker threads", look: "As many at once as the server has processors. Everyone else is hardly held up. Run it twice: the second time the threads are there already." },
        ],
      },
    ],
    questions: [
      { question: "Will threads make a database query faster?", answer: "No. It waits elsewhere; a thread of yours would only wait with it." },
      { question: "And in Python?", answer: "Most builds of Python let one thread compute at a time. For computing use processes; asyncio.to_thread helps with blocking calls that wait." },
    ],
  },
  {
    id: "limits",
    title: "Limits",
    says: [
      "All at once is not always right: a database has so many connections, a service allows so many requests. A pool lets n work at once and has the others wait their turn.",
      "When work comes in faster than it can be done, something must give. Without back-pressure the queue grows, and with it memory and everybody's wait. With back-pressure the door is closed until there is room.",
    ],
    experiments: [
      {
        experiment: "limits",
        title: "Twelve patients, a pool of n",
        pool: true,
        variants: [{ id: "pool", label: "Run the pool", look: "The patients come in waves of n. From one n on, more gains nothing: all are at work already." }],
      },
      {
        experiment: "limits",
        title: "Faster in than out",
        variants: [
          { id: "no-back-pressure", label: "Without back-pressure", mistake: true, look: "Dotted is waiting in the queue, which grows with every patient." },
          { id: "back-pressure", label: "With back-pressure", look: "The next patient is let in only when there is room. The whole takes as long, and the queue stays short." },
        ],
      },
    ],
    questions: [
      { question: "How large should a pool be?", answer: "As large as what it protects can bear. Measure: below that, people wait for nothing; above it, everybody waits longer." },
      { question: "Where does the waiting go with back-pressure?", answer: "To the one who sends. They can slow down, tell their user, or go elsewhere; a queue in your memory can do none of that." },
    ],
  },
  {
    id: "failure",
    title: "How a failure travels",
    says: [
      "Sooner or later a service is down. What the others do then is your choice, and each way has its use. In these runs Knowledge fails after 0.3 s; in the third nothing fails, but the history is too slow.",
      "Gather waits for all outcomes: a check that failed is named in the answer, the others count, and the urgency does not go down.",
    ],
    experiments: [
      {
        experiment: "failure",
        title: "Five ways to take it",
        variants: [
          { id: "first-failure", label: "First failure", look: "The caller hears of the failure at 0.3 s. History and Interactions go on, and nobody will ever see what they find." },
          { id: "all-outcomes", label: "All outcomes", look: "Each ends in its own way, and the caller gets all three." },
          { id: "timeout", label: "Timeout", look: "At 0.35 s the slow one is cut off, the other was in time." },
          { id: "cancel", label: "Cancel", look: "The failure cancels the others: no work goes on for nothing." },
          { id: "nobody-awaits", label: "Nobody awaits", mistake: true, look: "The failure reaches no one: the function returns as if all were well. In Node such an error ends the whole process, unless somebody listens for it." },
        ],
      },
    ],
    questions: [
      { question: "Which is right for a triage?", answer: "All outcomes. A missing interaction check must not take the emergency instruction with it, but it must be said." },
      { question: "Does a timeout stop the work?", answer: "Only if the work listens. A deadline without a signal only stops the waiting; the work goes on and its result is thrown away." },
    ],
  },
];
