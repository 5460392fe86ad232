package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.Area;
import org.tradecheck.series.Areas;

/** Areas with one part in a trade as one area: "Asia and Africa". */
final class JoinedAreas {

    private JoinedAreas() {}

    static Area of(List<Area> areas) {
        if (areas.size() <= 1) {
            return areas.isEmpty() ? Area.UNSTATED : areas.get(0);
        }
        if (areAll(areas)) {
            return Area.WORLD;
        }
        StringBuilder code = new StringBuilder();
        for (Area area : areas) {
            code.append(code.length() > 0 ? "+" : "").append(area.code());
        }
        return new Area(code.toString());
    }

    /** "Both ASEAN and non-ASEAN countries", "Kenya and the rest of the world": somebody and everybody else are all. */
    private static boolean areAll(List<Area> areas) {
        return areas.contains(Pointer.REST) || areas.stream().anyMatch(a -> areas.contains(Areas.outside(a)));
    }

    /** Whether one of some joined areas is this one. */
    static boolean has(Area joined, Area area) {
        return joined.code().indexOf('+') >= 0
                && List.of(joined.code().split("\\+")).contains(area.code());
    }
}
