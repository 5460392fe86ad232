package org.tradecheck.claim.phrasing;

import java.util.List;
import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Chunks;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Spot;

/** Every phrasing, the most specific first; the first that fits a figure reads it. */
public final class Phrasings {

    private static final List<Phrasing> ALL = List.of(
            new Revised(),
            new Reckoned(),
            new PricePerUnit(),
            new PartOfChange(),
            new ChangeBeforeNoun(),
            new FlowsApart(),
            new FlowShares(),
            new ListedShare(),
            new ChangeFromBase(),
            new ListedChange(),
            new GoodsBy(),
            new GoodsShare(),
            new PieceShare(),
            new SignedRate(),
            new ChangeIn(),
            new InBrackets(),
            new OrAgain(),
            new ChangeNounOf(),
            new ApposedFigure(),
            new ShareNoun(),
            new GrowthIs(),
            new EarlierRate(),
            new ChangeIs(),
            new TimesAnother(),
            new GrewManyTimes(),
            new TimesEarlier(),
            new AddedUp(),
            new BalanceNounAfter(),
            new BalanceBy(),
            new TargetOf(),
            new ForecastFigure(),
            new FigureThat(),
            new GoodsMoved(),
            new ProjectFigure(),
            new PartOfWhich(),
            new PartOfIt(),
            new MovedOn(),
            new FigureIs(),
            new RemainingFigure(),
            new Surpassed(),
            new OldMark(),
            new ShareMoves(),
            new ShareOfWhole(),
            new ShareVerb(),
            new AreaFigureList(),
            new ItemFigure(),
            new ContractItem(),
            new SomePart(),
            new FigureNoun(),
            new FigureOf(),
            new AverageRate(),
            new RoseBy(),
            new RoseTo(),
            new FromEarlier(),
            new AgainstEarlier(),
            new AndContinues(),
            new StoodAt(),
            new BareFigure());

    private static final Phrasing[] BY_NUMBER = ALL.toArray(new Phrasing[0]);

    // Which phrasings may fit, each the bit of its place in the list.
    private static final long[] OF_KINDS = new long[Fit.KINDS];
    private static final long[] BEHIND = new long[Cue.values().length];
    private static final long[] AMONG_KIND = new long[Chunk.Kind.values().length];
    private static final long[] AMONG_CUE = new long[Cue.values().length];
    private static final long ANYWHERE;
    private static final long FIRST_FIGURE;

    static {
        if (ALL.size() > Long.SIZE) {
            throw new IllegalStateException("more phrasings than bits");
        }
        long anywhere = 0;
        long firstFigure = 0;
        for (int i = 0; i < BY_NUMBER.length; i++) {
            Fit fit = BY_NUMBER[i].fit();
            long bit = 1L << i;
            for (int kinds = 0; kinds < OF_KINDS.length; kinds++) {
                OF_KINDS[kinds] |= fit.kinds() == 0 || (fit.kinds() & kinds) != 0 ? bit : 0;
            }
            for (Cue cue : fit.behind().isEmpty() ? List.of(Cue.values()) : fit.behind()) {
                BEHIND[cue.ordinal()] |= bit;
            }
            for (Cue cue : fit.cues()) {
                AMONG_CUE[cue.ordinal()] |= bit;
            }
            for (Chunk.Kind kind : fit.chunks()) {
                AMONG_KIND[kind.ordinal()] |= bit;
            }
            anywhere |= fit.cues().isEmpty() && fit.chunks().isEmpty() ? bit : 0;
            firstFigure |= fit.needsFigure() ? 0 : bit;
        }
        ANYWHERE = anywhere;
        FIRST_FIGURE = firstFigure;
    }

    private Phrasings() {}

    public static List<Phrasing> all() {
        return ALL;
    }

    /** The phrasings that may fit somewhere in a sentence with these chunks, as bits. */
    public static long among(Chunks chunks) {
        return ANYWHERE | chunks.bits(AMONG_KIND, AMONG_CUE);
    }

    /**
     * The claim that this figure makes, by the most specific phrasing that fits.
     *
     * @param among those that may fit in its sentence
     */
    public static Optional<Draft> read(Spot spot, long among) {
        long may = among & BEHIND[spot.left().ordinal()] & OF_KINDS[Fit.kindsOf(spot)];
        may &= spot.before().isEmpty() ? FIRST_FIGURE : -1;
        assert !isLeftOut(spot, may) : "the fit of a phrasing is too narrow";
        for (long left = may; left != 0; left &= left - 1) {
            Optional<Draft> draft = BY_NUMBER[Long.numberOfTrailingZeros(left)].read(spot);
            if (draft.isPresent()) {
                return draft;
            }
        }
        return Optional.empty();
    }

    /** Whether a phrasing that is not asked would read a figure; looked at in tests. */
    private static boolean isLeftOut(Spot spot, long may) {
        for (int i = 0; i < BY_NUMBER.length; i++) {
            if (BY_NUMBER[i].read(spot).isPresent()) {
                return (may & 1L << i) == 0;
            }
        }
        return false;
    }
}
