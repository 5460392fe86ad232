package org.tradecheck.claim;

/** Keeps the times of a relative clause and those of the clause around it apart. */
final class RelativeTimes {

    private final Chunks chunks;
    private final SideClauses sides;
    private final DatedFigures figures;

    RelativeTimes(ClauseScan.Scanned scanned, DatedFigures figures) {
        this.chunks = scanned.chunks();
        this.sides = scanned.sides();
        this.figures = figures;
    }

    boolean isInside(int chunk) {
        return sides.at(chunk) > 0;
    }

    /** Whether a time in front of a figure may be its own: it stands in the same clause, or in the one around. */
    boolean isOpenTo(int time, int figure) {
        return sides.at(time) == 0 || sides.at(time) == sides.at(figure);
    }

    /** Whether a time is of nothing outside its relative clause. */
    boolean isKeptInside(int time) {
        return isInside(time) && (sides.isInserted(time) || holdsLevel(sides.at(time)));
    }

    /** "The balance, which a year ago had shown A, turned to B": the time of a relative clause stays in it. */
    boolean isLeftBehind(int period, int figure) {
        for (int i = 0; i < figure; i++) {
            if (chunks.get(i).is(Chunk.Kind.PERIOD) && chunks.get(i).index() == period) {
                return sides.at(i) > 0 && sides.at(i) != sides.at(figure);
            }
        }
        return false;
    }

    /** From the clause that bears the sentence into a relative clause, or out of one. */
    boolean isOverEdge(int figure, int time) {
        return sides.at(figure) != sides.at(time) && (sides.at(figure) > 0 || holdsLevel(sides.at(time)));
    }

    /** A relative clause with a level of its own has a time of its own. */
    private boolean holdsLevel(int side) {
        for (Draft draft : figures.drafts()) {
            if (sides.at(figures.place(draft)) == side && draft.form() == Draft.Form.LEVEL) {
                return true;
            }
        }
        return false;
    }
}
