package org.tradecheck.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.text.Lexicon;
import org.tradecheck.text.LexiconFile;
import org.tradecheck.text.Token;
import org.tradecheck.text.Word;
import org.tradecheck.text.WordBits;

/** The lexicon of cues, {@code cues.tsv}: a phrase, a tab, its {@link Cue}. */
final class Cues {

    static final Lexicon<Cue> ALL;

    /** The first words of phrases that give the grammatical subject a part in the trade: "buyer", "supplier". */
    private static final Set<String> ROLES = new HashSet<>();

    /** The same of those that do so only in a sentence that is looked at for its figures. */
    private static final Set<String> OTHER_ROLES = new HashSet<>();

    static {
        Lexicon.Builder<Cue> builder = new Lexicon.Builder<>();
        for (String[] fields : LexiconFile.lines(Cues.class, "cues.tsv")) {
            Cue cue = Cue.valueOf(fields[1]);
            builder.add(fields[0], cue);
            if (isRole(cue)) {
                int blank = fields[0].indexOf(' ');
                Set<String> roles = cue == Cue.TRADE_PARTNER ? OTHER_ROLES : ROLES;
                roles.add(blank < 0 ? fields[0] : fields[0].substring(0, blank));
            }
        }
        ALL = builder.build();
    }

    private static final int NAMES = 1;
    private static final int GIVES = 1 << 1;

    private static final WordBits ROLE = new WordBits(2) {
        @Override
        protected int ask(String word) {
            return (ROLES.contains(word) ? NAMES : 0)
                    | (OTHER_ROLES.contains(word) || Verbs.givesRole(word) ? GIVES : 0);
        }
    };

    private static final Cue[] CUES = Cue.values();

    /** So many bits number the cue that a word is by itself, counted from 1. */
    private static final int NUMBER_BITS = 7;

    private static final int NUMBER = (1 << NUMBER_BITS) - 1;

    /** A cue of several words begins with it. */
    private static final int GOES_ON = 1 << NUMBER_BITS;

    /** A noun in one place and a verb in another. */
    private static final int NOUN_OR_VERB = 1 << NUMBER_BITS + 1;

    private static final WordBits WORDS = new WordBits(NUMBER_BITS + 2) {
        @Override
        protected int ask(String word) {
            int number =
                    ALL.alone(word).map(match -> match.value().ordinal() + 1).orElse(0);
            return number
                    | (ALL.goesOnBehind(word) ? GOES_ON : 0)
                    | (number > 0 && Chunker.isNounOrVerb(word) ? NOUN_OR_VERB : 0);
        }
    };

    private Cues() {}

    /** What a word is among cues, all in one number: 0 of most, see below. */
    static int traits(Word word) {
        return WORDS.of(word);
    }

    /** Whether a word with these traits is a cue by itself. */
    static boolean isCue(int traits) {
        return (traits & NUMBER) != 0;
    }

    /** What a word with these traits means by itself, if it is a cue. */
    static Cue cue(int traits) {
        return CUES[(traits & NUMBER) - 1];
    }

    /** Whether a cue of several words may begin with a word of these traits. */
    static boolean goesOn(int traits) {
        return (traits & GOES_ON) != 0;
    }

    /** Whether a word of these traits is a noun in one place and a verb in another. */
    static boolean isNounOrVerb(int traits) {
        return (traits & NOUN_OR_VERB) != 0;
    }

    /**
     * Whether a sentence may say what part somebody has in the trade.
     *
     * @param hasFigures whether it has figures; then verbs say so too: "Japan took 12 cargoes"
     */
    static boolean mayNameRole(List<Token> tokens, boolean hasFigures) {
        int roles = ROLE.among(tokens);
        boolean may = (roles & (hasFigures ? NAMES | GIVES : NAMES)) != 0;
        for (int i = 0; may && i < tokens.size(); i++) {
            if (namesRole(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "buyer", "took"; of "largest", what follows decides. */
    private static boolean namesRole(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return !token.isNumber()
                && ROLE.isAny(token.word())
                && (Verbs.givesRole(token.lower())
                        || isRole(ALL.longestAt(tokens, at))
                        || isRole(ALL.alone(token.word())));
    }

    private static boolean isRole(Optional<Lexicon.Match<Cue>> match) {
        return match.isPresent() && isRole(match.get().value());
    }

    private static boolean isRole(Cue cue) {
        return cue == Cue.DESTINATION || cue == Cue.ORIGIN || cue == Cue.SELLER || cue == Cue.TRADE_PARTNER;
    }
}
