package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradecheck.series.Measure;
import org.tradecheck.text.Token;

/** The flows that the last sentence with figures told, in its order: for "the former", "these figures", "together". */
final class SpokenFlows {

    private final List<Frame> spoken = new ArrayList<>();

    /** The drafts of a sentence that tells figures of another time for what the one before told. */
    List<Draft> corresponding(List<Draft> drafts, List<Token> tokens) {
        return !spoken.isEmpty() && Corresponding.opens(tokens) ? Corresponding.dealt(drafts, spoken) : drafts;
    }

    /** "The former", "the latter": the first and the last flow; empty if there were not two. */
    Optional<Frame> meant(boolean isFormer) {
        return spoken.size() < 2
                ? Optional.empty()
                : Optional.of(isFormer ? spoken.get(0) : spoken.get(spoken.size() - 1));
    }

    boolean has(Measure measure) {
        for (Frame frame : spoken) {
            if (frame.measure() == measure) {
                return true;
            }
        }
        return false;
    }

    /** The flows of a sentence, one of each measure. */
    void endSentence(List<Filled> filled) {
        spoken.clear();
        for (Filled each : filled) {
            boolean isMain =
                    Subject.isFlow(each.frame().measure()) && each.draft().role() == Draft.Role.MAIN;
            if (isMain && !has(each.frame().measure())) {
                spoken.add(each.frame());
            }
        }
    }
}
