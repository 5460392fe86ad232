package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.Area;
import org.tradecheck.series.Product;

/**
 * Two that are set against each other, and then their figures: "China overtook the United States, taking A against B",
 * "Blueberries sold better than grapes: A against B". The second figure is the other's, and no older one.
 */
final class Rivals {

    private Rivals() {}

    /** Gives each of two rivals the figure that is its own, where a sentence sets any two against each other. */
    static void setApart(Chunks chunks, List<Area> areas, List<Draft> drafts) {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft one = drafts.get(i);
            Draft other = drafts.get(i + 1);
            boolean isSet = other.isSetAgainst(one, i);
            int figure = chunks.placeOf(Chunk.Kind.QUANTITY, one.quantity());
            int rival = isSet ? rivalBefore(chunks, figure) : -1;
            if (rival < 0 || hasTimeBehind(chunks, other)) {
                continue;
            }
            Chunk name = chunks.get(rival);
            Draft apart = other.withRole(Draft.Role.MAIN).withPartner(-1);
            if (name.is(Chunk.Kind.PRODUCT)) {
                Slot<Product> goods = Slot.explicit(new Product(name.text()), name.span());
                drafts.set(i + 1, apart.withFrame(apart.frame().withProduct(goods)));
            } else if (areas.get(rival).isStated()) {
                drafts.set(i + 1, ofArea(apart, Slot.explicit(areas.get(rival), name.span())));
            }
        }
    }

    private static Draft ofArea(Draft draft, Slot<Area> rival) {
        Draft apart = draft.actor().value().isStated() ? draft.withActor(rival) : draft;
        return apart.frame().partner().value().isStated()
                ? apart.withFrame(apart.frame().withPartner(rival))
                : apart;
    }

    /**
     * The chunk of whoever is surpassed before a figure, by another of the same kind and with no figure between; −1 for
     * none.
     */
    private static int rivalBefore(Chunks chunks, int figure) {
        for (int i = figure - 1; i > 1; i--) {
            Chunk name = chunks.get(i);
            if (name.is(Chunk.Kind.QUANTITY) || name.is(Cue.SEMICOLON)) {
                return -1;
            }
            if (!name.is(Chunk.Kind.AREA) && !name.is(Chunk.Kind.PRODUCT)) {
                continue;
            }
            int verb = before(chunks, i);
            boolean isSurpassed = verb > 0
                    && (chunks.get(verb).is(Cue.SURPASS)
                            || chunks.get(verb).is(Cue.PASSED)
                            || chunks.get(verb).is(Cue.ABOVE)
                            || chunks.get(verb).is(Cue.BELOW));
            if (isSurpassed) {
                return hasKindBefore(chunks, verb, name) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean hasKindBefore(Chunks chunks, int verb, Chunk name) {
        Chunk.Kind kind = name.is(Chunk.Kind.AREA) ? Chunk.Kind.AREA : Chunk.Kind.PRODUCT;
        for (int i = verb - 1; i >= 0 && !chunks.get(i).is(Chunk.Kind.QUANTITY); i--) {
            if (chunks.get(i).is(kind)) {
                return true;
            }
        }
        return false;
    }

    private static int before(Chunks chunks, int at) {
        int before = at - 1;
        while (before >= 0 && chunks.get(before).is(Cue.FILLER)) {
            before--;
        }
        return before;
    }

    /** "against A a year earlier" is the older figure, whoever was surpassed. */
    private static boolean hasTimeBehind(Chunks chunks, Draft figure) {
        int at = chunks.placeOf(Chunk.Kind.QUANTITY, figure.quantity()) + 1;
        while (at < chunks.size()
                && (chunks.get(at).is(Cue.FILLER) || chunks.get(at).is(Cue.IN))) {
            at++;
        }
        return at < chunks.size() && chunks.get(at).is(Chunk.Kind.PERIOD);
    }
}
