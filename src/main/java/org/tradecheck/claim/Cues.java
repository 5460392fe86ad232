package org.tradecheck.claim;

import java.util.HashSet;
import java.util.List;
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
            boolean isRole = cue == Cue.DESTINATION || cue == Cue.ORIGIN || cue == Cue.SELLER;
            if (isRole || cue == Cue.TRADE_PARTNER) {
                int blank = fields[0].indexOf(' ');
                (isRole ? ROLES : OTHER_ROLES).add(blank < 0 ? fields[0] : fields[0].substring(0, blank));
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
        return (ROLE.among(tokens) & (hasFigures ? NAMES | GIVES : NAMES)) != 0;
    }
}
