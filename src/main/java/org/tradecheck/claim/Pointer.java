package org.tradecheck.claim;

import org.tradecheck.series.Area;

/** Areas that stand for whom words mean that name nobody, until it is known who that is. */
final class Pointer {

    /** Stands for "the two countries", "bilateral": filled from the article's pair. */
    static final Area PAIR = new Area("=pair");

    /** Stands for "its", "the country": filled from the reporter before. */
    static final Area HOME = new Area("=home");

    /** Stands for "the rest of the world": filled from whom was spoken of before. */
    static final Area REST = new Area("=rest");

    /** Stands for "the bloc", "the region": filled from the group named before. */
    static final Area REGION = new Area("=region");

    /** Stands for "the neighbour", "there": filled from the other country named before. */
    static final Area NEIGHBOUR = new Area("=neighbour");

    /** Stands for "those countries": filled from the group, or from all but one, named before. */
    static final Area THOSE = new Area("=those");

    /** Those who speak: "sales to us". */
    static final Area US = new Area("=us");

    private Pointer() {}

    /** Whether an area only points back at one named before. */
    static boolean pointsBack(Area area) {
        return area.code().startsWith("=");
    }
}
