package org.tradecheck.claim;

import org.tradecheck.series.Measure;

/** Figures in a bracket: what a word in it says of them, and whose they are by the figure before it. */
final class BracketedFigures {

    /** In brackets, before what was expected. */
    private static final WordSet EXPECTED =
            WordSet.of("forecast", "fcst", "consensus", "cons", "market", "mkt", "expected", "exp", "survey", "poll");

    /** In brackets, before the figure of the time before. */
    private static final WordSet PRIOR = WordSet.of("prior", "previous", "prev", "previously", "last");

    private BracketedFigures() {}

    /** "(our forecast A, market B, prior C)": what a word right before a figure in a bracket says of it. */
    static Draft labelled(Draft draft, Spot spot) {
        Chunks chunks = spot.chunks();
        int at = spot.at();
        boolean isLevel = draft.form() == Draft.Form.LEVEL && draft.role() == Draft.Role.MAIN;
        if (!isLevel || spot.before().isEmpty() || !isInBracket(chunks, at)) {
            return draft;
        }
        int label = chunks.get(at - 1).is(Cue.COLON) ? at - 2 : at - 1;
        boolean isShortForecast = label > 1
                && chunks.get(label).is("c")
                && chunks.get(label - 1).is("/")
                && chunks.get(label - 2).is("f");
        // "(EU market A)" names a market, "(market A)" what the market expected.
        boolean isAlone = chunks.get(label - 1).is(Cue.OPEN)
                || chunks.get(label - 1).is(Cue.COMMA)
                || chunks.get(label - 1).is(Cue.SEMICOLON);
        if (isShortForecast || (isAlone && EXPECTED.has(chunks.get(label)))) {
            return draft.withStatus(Status.FORECAST).withActor(Slot.NO_AREA);
        }
        return isAlone && PRIOR.has(chunks.get(label))
                ? draft.withRole(Draft.Role.RIVAL).withActor(Slot.NO_AREA)
                : draft;
    }

    private static boolean isInBracket(Chunks chunks, int at) {
        boolean isOpen = false;
        for (int i = chunks.has(Cue.OPEN) ? 0 : at; i < at; i++) {
            isOpen |= chunks.get(i).is(Cue.OPEN);
            isOpen &= !chunks.get(i).is(Cue.CLOSE);
        }
        return isOpen;
    }

    /** "Chile comes next with A (imports B, exports C)": the flows in the bracket are those with Chile. */
    static Draft ofBracket(Draft draft, Spot spot) {
        Chunks chunks = spot.chunks();
        Measure measure = draft.frame().measure();
        boolean isOpen = (measure == Measure.EXPORTS || measure == Measure.IMPORTS)
                && !draft.frame().partner().value().isStated()
                && !draft.actor().value().isStated();
        int open = spot.at();
        while (isOpen
                && open > 0
                && !chunks.get(open).is(Cue.OPEN)
                && !chunks.get(open).is(Cue.CLOSE)) {
            open--;
        }
        if (!isOpen
                || open == 0
                || !chunks.get(open).is(Cue.OPEN)
                || !chunks.get(open - 1).is(Chunk.Kind.QUANTITY)) {
            return draft;
        }
        for (Draft before : spot.before()) {
            if (before.quantity() == chunks.get(open - 1).index()
                    && before.actor().value().isStated()) {
                return draft.withFrame(draft.frame().withPartner(before.actor()));
            }
        }
        return draft;
    }
}
