package org.tradecheck.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.text.Lexicon;
import org.tradecheck.text.LexiconFile;
import org.tradecheck.text.Token;
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
                    | (OTHER_ROLES.contains(word) || ClauseScan.givesRole(word) ? GIVES : 0);
        }
    };

    private Cues() {}

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
                && (ClauseScan.givesRole(token.lower())
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
