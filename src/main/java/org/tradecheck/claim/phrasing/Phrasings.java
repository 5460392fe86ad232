package org.tradecheck.claim.phrasing;

import java.util.List;
import java.util.Optional;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Spot;

/** Every phrasing, the most specific first; the first that fits a figure reads it. */
public final class Phrasings {

    private static final List<Phrasing> ALL = List.of(
            new PricePerUnit(),
            new PartOfChange(),
            new ChangeBeforeNoun(),
            new ChangeFromBase(),
            new SignedRate(),
            new InBrackets(),
            new OrAgain(),
            new ChangeNounOf(),
            new ShareNoun(),
            new GrewManyTimes(),
            new TimesEarlier(),
            new BalanceNounAfter(),
            new TargetOf(),
            new ForecastFigure(),
            new FigureThat(),
            new FlowsApart(),
            new GoodsMoved(),
            new ProjectFigure(),
            new PartOfIt(),
            new FigureIs(),
            new RemainingFigure(),
            new Surpassed(),
            new ShareMoves(),
            new ShareOfWhole(),
            new ShareVerb(),
            new AreaFigureList(),
            new ItemFigure(),
            new ContractItem(),
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

    private Phrasings() {}

    public static List<Phrasing> all() {
        return ALL;
    }

    /** The claim that this figure makes, by the most specific phrasing that fits. */
    public static Optional<Draft> read(Spot spot) {
        for (Phrasing phrasing : ALL) {
            Optional<Draft> draft = phrasing.read(spot);
            if (draft.isPresent()) {
                return draft;
            }
        }
        return Optional.empty();
    }
}
