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

    static {
        Lexicon.Builder<Cue> builder = new Lexicon.Builder<>();
        for (String[] fields : LexiconFile.lines(Cues.class, "cues.tsv")) {
            Cue cue = Cue.valueOf(fields[1]);
            builder.add(fields[0], cue);
            if (cue == Cue.DESTINATION || cue == Cue.ORIGIN || cue == Cue.SELLER) {
                int blank = fields[0].indexOf(' ');
                ROLES.add(blank < 0 ? fields[0] : fields[0].substring(0, blank));
            }
        }
        ALL = builder.build();
    }

    private static final WordBits IS_ROLE = new WordBits(1) {
        @Override
        protected int ask(String word) {
            return ROLES.contains(word) ? 1 : 0;
        }
    };

    private Cues() {}

    /** Whether a sentence may say what part somebody has in the trade. */
    static boolean mayNameRole(List<Token> tokens) {
        return IS_ROLE.isAnyAmong(tokens);
    }
}
