package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradecheck.series.Measure;
import org.tradecheck.text.Token;

/** The flows that the last sentence with figures told, in its order: for "the former", "these figures", "together". */
final class SpokenFlows {

    private final List<Frame> spoken = new ArrayList<>();

    /** The two flows that the last two sentences told, one each; empty if they did not. */
    private List<Frame> oneByOne = List.of();

    /** The drafts of a sentence that tells figures of another time for what the one before told. */
    List<Draft> corresponding(List<Draft> drafts, List<Token> tokens) {
        if (spoken.isEmpty() || !Corresponding.opens(tokens)) {
            return drafts;
        }
        List<Draft> dealt = Corresponding.dealt(drafts, spoken);
        return dealt.equals(drafts) && !oneByOne.isEmpty() ? Corresponding.dealt(drafts, oneByOne) : dealt;
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
        Frame before = spoken.size() == 1 ? spoken.get(0) : Frame.NONE;
        spoken.clear();
        for (Filled each : filled) {
            Frame told = flowTold(each);
            boolean isMain = Subject.isFlow(told.measure()) && each.draft().role() == Draft.Role.MAIN;
            if (isMain && !has(told.measure())) {
                spoken.add(told);
            }
        }
        boolean isOther =
                before.isTrade() && spoken.size() == 1 && spoken.get(0).measure() != before.measure();
        oneByOne = isOther ? List.of(before, spoken.get(0)) : List.of();
    }

    /** "Exports formed 68% of it": the flow that is a part of both, and not both. */
    private static Frame flowTold(Filled filled) {
        Measure said = filled.draft().frame().measure();
        boolean isPart = filled.draft().form() == Draft.Form.SHARE
                && filled.frame().measure() == Measure.TURNOVER
                && Subject.isFlow(said);
        return isPart ? filled.frame().withMeasure(said, Sense.NONE) : filled.frame();
    }
}
