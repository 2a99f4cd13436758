import type { Lexicon } from "./types";

export const injuryEnvironmentLexicon: Lexicon = {
  findings: {
    insect_sting_words: { label: "an insect bite or sting", kind: "context", phrases: ["bee|wasp|hornet|insect|ant|horsefly|bug|mosquito|mozzie|midge|flea|bedbug|gnat|fly ..2 bite|bites|sting|stings|stung|bit|bitten|got", "stung", "mosquito|mozzie|mozzies|midges|midge|fleas|bedbugs|horsefly|horseflies|wasp|hornet|bee", "bitten by ..3 insect|bug|something|fly", "bug bite|bites", "insect bite|bites", "something bit", "bites all over"] },
    bite_words: { label: "a bite by an animal or person", kind: "context", phrases: ["dog|cat|rat|mouse|hamster|horse|monkey|rabbit|ferret|squirrel|puppy|kitten|pet|human|animal|fox|parrot ..3 bit|bite|bitten|bites|nipped|nip|mauled", "bit|bitten|nipped|mauled|bite ..4 dog|cat|rat|hamster|horse|monkey|puppy|kitten|toddler|child|kid|person|someone|man|animal|fox|rabbit|mouse|human", "dog|cat|human|animal|rat bite", "fight bite", "punched ..4 mouth|teeth|tooth ..6 hand|knuckle|cut", "knuckle ..6 tooth|teeth"] },
    puncture_wound: { label: "a puncture wound", kind: "context", phrases: ["puncture ..1 wound|wounds|mark|marks", "stood|stepped|trod ..4 nail|glass|pin|thorn|screw|fork|tack|spike", "nail|screw|pin|thorn|fork|spike ..3 through|into|in ..3 foot|shoe|hand|boot|finger|heel|trainer|sole", "2 deep puncture", "puncture", "punctured"] },
    dirty_wound: { label: "a dirty wound", kind: "context", phrases: ["rusty", "dirty|muddy|filthy|contaminated|soiled ..2 wound|cut|nail|knife|fork|tin|soil|water", "soil|mud|manure|dirt|gravel|rust ..4 wound|cut|in", "garden|farm|barbed ..3 wound|cut|wire|fork", "wound ..4 dirt|mud|soil|manure|gravel"] },
  },
};
