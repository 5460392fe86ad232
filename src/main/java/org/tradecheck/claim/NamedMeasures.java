package org.tradecheck.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tradecheck.series.Measure;

/** Whether what a figure measures is named near it, so that it is no guess. */
final class NamedMeasures {

    private final Subject subject;

    /** The flows that the article has named. */
    private final Set<Measure> named = EnumSet.noneOf(Measure.class);

    /** Whether the last sentence with figures spoke of one measure and named it. */
    private boolean onlyMeasure;

    private int lastParagraph = -1;

    NamedMeasures(Subject subject) {
        this.subject = subject;
    }

    /** A noun phrase of the clause says what is measured, or that of the clause before does. */
    boolean isNamed(Draft draft, Frame filled, List<Filled> before, Passage here) {
        Frame said = draft.frame();
        boolean isOwn = said.measure() != Measure.OTHER
                || said.isTrade()
                || said.product().value().name().startsWith(Earnings.OF)
                || draft.whole().measure() != Measure.OTHER;
        boolean isNext = before.isEmpty() && onlyMeasure && here.isNext() && here.paragraph() == lastParagraph;
        isNext |= before.isEmpty()
                && named.size() == 1
                && named.contains(subject.last().measure());
        isNext |= before.isEmpty() && subject.isAnswer(here) && filled.measure() == subject.flow();
        // "The former grew by 5%": as good as the noun of the flow that is meant.
        boolean isOneOfTwo = said.product().value().name().startsWith("=") && Subject.isFlow(filled.measure());
        boolean isRole = draft.actorRole() == Cue.DESTINATION || draft.actorRole() == Cue.ORIGIN;
        return isOwn
                || isNext
                || isOneOfTwo
                || isRole
                || StoryWords.isToldByRole(filled.measure(), here.tokens())
                || (!before.isEmpty() && before.get(before.size() - 1).isNamed());
    }

    /** Whether a sentence speaks of one measure and names it: then the next one may go on without. */
    void endSentence(List<Filled> filled, Passage here) {
        Measure measure = filled.get(0).frame().measure();
        onlyMeasure = true;
        for (Filled each : filled) {
            if (each.isNamed() && Subject.isFlow(each.frame().measure())) {
                named.add(each.frame().measure());
            }
            onlyMeasure &= each.isNamed() && each.frame().measure() == measure;
        }
        lastParagraph = here.paragraph();
    }
}
