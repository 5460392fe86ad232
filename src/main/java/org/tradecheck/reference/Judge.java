package org.tradecheck.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.tradecheck.claim.Coverage;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.PriceBasis;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Unit;
import org.tradecheck.reference.Comparison.Verdict;
import org.tradecheck.series.Area;
import org.tradecheck.series.Areas;
import org.tradecheck.series.Period;

/**
 * Gives the verdict on one reading of a claim. It never says "contradicted" unless every admissible value does, each of
 * them is beyond doubt, and everything that picks the value was said near the figure.
 */
final class Judge {

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final Unit DOLLARS = new Unit("USD");
    private static final BigDecimal SERVICES_AT_MOST = new BigDecimal("2.5");
    private static final BigDecimal SERVICES_OF_ONE_PARTNER = new BigDecimal("1.6");
    private static final int MONTHS_A_YEAR = 12;
    private static final int MAX_TOLD = 3;
    private static final int STATEMENT_YEARS = 2;

    /** Less than one part in so many of the published value is not a slip of it but a part. */
    private static final BigDecimal OTHER_THING = new BigDecimal("3");

    /** So many times a thousandth may be off that is a slip of the scale word. */
    private static final BigDecimal NEAR = new BigDecimal("1.5");

    private final SeriesReference.Article article;
    private final Question question;
    private final Lookup lookup;

    Judge(SeriesReference.Article article, Question question) {
        this.article = article;
        this.question = question;
        this.lookup = article.lookup();
    }

    Judgement judge() {
        Lookup.Question key = question.key();
        if (!key.reporter().isStated()) {
            return Judgement.notCovered("the text does not say whose figures these are");
        }
        if (!key.period().isDated()) {
            return Judgement.notCovered("the text does not say for which time");
        }
        List<Figure> own = ofClaimedCoverage(figures());
        List<Figure> mirror = mirror();
        if (own.isEmpty() && mirror.isEmpty()) {
            Judgement bounded = bounded();
            return bounded.verdict() == Verdict.CONTRADICTED ? softened(bounded) : bounded;
        }
        Judgement judgement = weigh(own, mirror);
        boolean isOpen = judgement.verdict() == Verdict.CONTRADICTED || judgement.verdict() == Verdict.AMBIGUOUS;
        if (isOpen && question.form() == Question.Form.LEVEL) {
            judgement = new Diagnosis(article, question).explain(judgement);
        }
        if (judgement.slip() == Comparison.Slip.NONE && !judgement.bound() && isOfOtherThing(judgement)) {
            judgement = judgement.softened("so far from it that it is likelier of something else");
        }
        return softened(judgement);
    }

    /**
     * Whether a level of trade with everybody lies so far below the published one that it is more likely that of some
     * goods. A thousandth of it is a slip of the scale word.
     */
    private boolean isOfOtherThing(Judgement judgement) {
        BigDecimal part = judgement.gap().add(HUNDRED).divide(HUNDRED, MathContext.DECIMAL64);
        BigDecimal thousandfold = part.movePointRight(3);
        boolean isScaled =
                thousandfold.multiply(NEAR).compareTo(BigDecimal.ONE) > 0 && thousandfold.compareTo(NEAR) < 0;
        return question.form() == Question.Form.LEVEL
                && question.key().flow().isAdditive()
                && question.key().flow() != Flow.BALANCE
                && Lookup.isWorld(question.key().partner())
                && part.multiply(OTHER_THING).compareTo(BigDecimal.ONE) < 0
                && !isScaled;
    }

    /** Where the text says goods, services or both, and some figures are of that, the others are not looked at. */
    private List<Figure> ofClaimedCoverage(List<Figure> figures) {
        List<Figure> same = new ArrayList<>();
        for (Figure figure : figures) {
            if (!isOfOtherCoverage(figure)) {
                same.add(figure);
            }
        }
        return same.isEmpty() ? figures : same;
    }

    private boolean isOfOtherCoverage(Figure figure) {
        Coverage claimed = question.slots().coverage();
        return question.form() == Question.Form.LEVEL
                && claimed != Coverage.UNSTATED
                && figure.coverage() != Coverage.UNSTATED
                && figure.coverage() != claimed;
    }

    private List<Figure> figures() {
        return switch (question.form()) {
            case LEVEL ->
                question.key().flow().name().startsWith("FDI") ? investments() : lookup.levels(question.key());
            case SHARE -> shares();
            case GROWTH -> growth();
            case CUMULATIVE -> cumulative();
        };
    }

    private List<Figure> shares() {
        Lookup.Question part = question.key();
        if (Lookup.isWorld(part.partner())) {
            return List.of();
        }
        List<Figure> figures = lookup.shares(part, question.whole());
        List<Unit> units = new ArrayList<>(List.of(DOLLARS));
        units.addAll(lookup.otherCurrencies(part));
        for (int i = 0; i < units.size() && figures.isEmpty(); i++) {
            figures = lookup.shares(part.withUnit(units.get(i)), question.whole());
        }
        return figures;
    }

    /** A change of amounts in dollars; of those in another currency if there are no others, which contradicts nothing. */
    private List<Figure> growth() {
        List<Figure> figures = lookup.growth(question.key(), question.base());
        if (!figures.isEmpty()) {
            if (article.countsOtherwise(question)) {
                figures.replaceAll(f -> f.with(Figure.Trait.OTHER_CURRENCY));
            }
            return figures;
        }
        List<Figure> others = new ArrayList<>();
        for (Unit unit : lookup.otherCurrencies(question.key())) {
            for (Figure figure : lookup.growth(question.key().withUnit(unit), question.base())) {
                others.add(figure.with(Figure.Trait.OTHER_CURRENCY).disclosing("in " + unit.code()));
            }
        }
        return others;
    }

    /** Words seldom say which side an investment is booked on: both directions are tried, and none contradicts. */
    private List<Figure> investments() {
        List<Figure> figures = new ArrayList<>();
        Lookup.Question key = question.key();
        boolean isStock = key.flow() == Flow.FDI_STOCK_IN;
        for (Flow flow :
                isStock ? List.of(Flow.FDI_STOCK_IN, Flow.FDI_STOCK_OUT) : List.of(Flow.FDI_INFLOW, Flow.FDI_OUTFLOW)) {
            figures.addAll(lookup.levels(key.withFlow(flow)));
            figures.addAll(lookup.mirrored(key.withFlow(flow)));
        }
        figures.replaceAll(f -> f.with(Figure.Trait.ROUGH));
        return figures;
    }

    private List<Figure> cumulative() {
        List<Figure> figures = new ArrayList<>();
        Lookup.Question key = question.key();
        if (Lookup.isWorld(key.partner())) {
            return figures;
        }
        int year = key.period().end().getYear();
        for (Period period : lookup.periods(key.reporter(), key.partner())) {
            if (Math.abs(period.end().getYear() - year) <= STATEMENT_YEARS) {
                figures.addAll(lookup.levels(key.withPeriod(period)));
            }
        }
        for (Period period : lookup.periods(key.partner(), key.reporter())) {
            if (Math.abs(period.end().getYear() - year) <= STATEMENT_YEARS) {
                figures.addAll(lookup.levels(
                        key.withPeriod(period).withReporter(key.partner()).withPartner(key.reporter())));
            }
        }
        figures.replaceAll(f -> f.with(Figure.Trait.ROUGH));
        return figures;
    }

    private List<Figure> mirror() {
        boolean isFlow = question.form() == Question.Form.LEVEL
                && !question.key().flow().name().startsWith("FDI");
        return isFlow ? lookup.mirrored(question.key()) : List.of();
    }

    /** Part of a year against the year: more in a part than in the whole is impossible, less says nothing. */
    private Judgement bounded() {
        Lookup.Question key = question.key();
        Period period = key.period();
        boolean isPart = period.lengthInMonths() < MONTHS_A_YEAR
                && period.start().getYear() == period.end().getYear();
        boolean isFlow =
                question.form() == Question.Form.LEVEL && key.flow().isAdditive() && key.flow() != Flow.BALANCE;
        if (isPart && isFlow) {
            List<Figure> years =
                    lookup.levels(key.withPeriod(Period.year(period.start().getYear())));
            for (Figure year : years) {
                Interval most = tolerance(year).possibleFor(year);
                boolean isAbove = question.outer().low().isFinite()
                        && question.outer().low().value().compareTo(most.high().value()) > 0;
                String told = "only the year is published: " + told(year);
                if (!isAbove) {
                    return Judgement.notCovered(told + "; it does not rule the printed figure out");
                }
                if (year.canContradict() && coverageFits(year)) {
                    return new Judgement(
                            Verdict.CONTRADICTED,
                            List.of(told(year)),
                            "more is printed for a part of the year than was published for all of it",
                            year.label(),
                            Amounts.print(year.value(), unit()),
                            Comparison.Reason.NONE,
                            gap(year),
                            true,
                            Comparison.Slip.NONE,
                            "");
                }
            }
        }
        return Judgement.notCovered("no series covers " + uncovered());
    }

    private String uncovered() {
        Lookup.Question key = question.key();
        String label = Lookup.label(key);
        if (question.form() == Question.Form.SHARE && !Lookup.isWorld(key.partner())) {
            return Lookup.shareLabel(key, question.whole());
        }
        if (question.form() != Question.Form.LEVEL) {
            return label;
        }
        List<Unit> units = new ArrayList<>(List.of(DOLLARS));
        units.addAll(lookup.otherCurrencies(key));
        for (Unit unit : units) {
            if (!unit.equals(key.unit()) && !lookup.levels(key.withUnit(unit)).isEmpty()) {
                return label + " in " + key.unit().code() + ", only in " + unit.code()
                        + "; no series of exchange rates for that time is at hand";
            }
        }
        return key.unit().equals(DOLLARS) ? label : label + " in " + key.unit().code();
    }

    private Judgement weigh(List<Figure> own, List<Figure> mirror) {
        List<Figure> all = new ArrayList<>(own);
        all.addAll(mirror);
        List<String> told = new ArrayList<>();
        for (Figure figure : all.subList(0, Math.min(MAX_TOLD, all.size()))) {
            told.add(told(figure));
        }
        Figure best = nearest(all);
        Verdict verdict = verdict(best);
        boolean isDoubtful = best.is(Figure.Trait.SUSPECT) || best.is(Figure.Trait.DISPUTED);
        if (verdict.compareTo(Verdict.CLOSE) <= 0) {
            return isDoubtful
                    ? judgement(Verdict.AMBIGUOUS, told, best, Comparison.Reason.DOUBT, doubt(best))
                    : judgement(verdict, told, best, Comparison.Reason.NONE, "");
        }
        for (Figure figure : all) {
            if (verdict(figure) == Verdict.AMBIGUOUS) {
                return judgement(Verdict.AMBIGUOUS, told, best, reason(figure), doubt(figure));
            }
        }
        return judgement(Verdict.CONTRADICTED, told, best, Comparison.Reason.NONE, "");
    }

    /** The figure with the most welcome verdict; of several the one nearest to the printed figure. */
    private Figure nearest(List<Figure> figures) {
        Figure best = figures.get(0);
        for (Figure figure : figures) {
            int order = verdict(figure).compareTo(verdict(best));
            boolean isNearer = gap(figure).abs().compareTo(gap(best).abs()) < 0;
            if (order < 0 || order == 0 && isNearer) {
                best = figure;
            }
        }
        return best;
    }

    private Judgement judgement(Verdict verdict, List<String> told, Figure best, Comparison.Reason reason, String why) {
        String explanation = explain(best, verdict);
        return new Judgement(
                verdict,
                told,
                why.isEmpty() ? explanation : explanation + "; " + why,
                best.label(),
                Amounts.print(best.value(), unit()),
                reason,
                gap(best),
                false,
                Comparison.Slip.NONE,
                "");
    }

    private Comparison.Reason reason(Figure figure) {
        if (figure.is(Figure.Trait.MIRROR)) {
            return Comparison.Reason.MIRROR;
        }
        if (figure.is(Figure.Trait.SUSPECT) || figure.is(Figure.Trait.DISPUTED)) {
            return Comparison.Reason.DOUBT;
        }
        if (figure.is(Figure.Trait.STATEMENT) || figure.is(Figure.Trait.ROUGH)) {
            return Comparison.Reason.STATEMENT;
        }
        if (figure.is(Figure.Trait.OTHER_CURRENCY)) {
            return Comparison.Reason.COVERAGE;
        }
        return coverageFits(figure) && basisFits() ? Comparison.Reason.REVISION : Comparison.Reason.COVERAGE;
    }

    private Verdict verdict(Figure figure) {
        Interval range = figure.range();
        Tolerance tolerance = tolerance(figure);
        if (isOfOtherCoverage(figure)) {
            return Verdict.AMBIGUOUS;
        }
        if (range.meets(question.core())) {
            return Verdict.SUPPORTED;
        }
        if (range.meets(question.outer()) || tolerance.closeTo(figure).meets(question.core())) {
            return Verdict.CLOSE;
        }
        boolean isFar = !tolerance.possibleFor(figure).meets(question.outer());
        return isFar && figure.canContradict() && coverageFits(figure) && basisFits()
                ? Verdict.CONTRADICTED
                : Verdict.AMBIGUOUS;
    }

    private Tolerance tolerance(Figure figure) {
        boolean isNamed = article.names(question, figure.source());
        return switch (question.form()) {
            case LEVEL, CUMULATIVE -> Tolerance.ofLevel(figure, isNamed);
            case SHARE -> Tolerance.ofShare(figure, isNamed);
            case GROWTH -> Tolerance.ofGrowth(figure, isNamed);
        };
    }

    /**
     * Whether the figure covers what the claim covers, goods or services. Where the claim does not say and names no
     * publisher, services may be in it or not: goods with services are at least the goods.
     */
    private boolean coverageFits(Figure figure) {
        Coverage claimed = question.slots().coverage();
        Coverage published = figure.coverage();
        if (published == Coverage.UNSTATED || claimed == published) {
            return true;
        }
        if (claimed != Coverage.UNSTATED || question.form() != Question.Form.LEVEL) {
            return claimed == Coverage.UNSTATED && published == Coverage.GOODS;
        }
        boolean isBilateral = !Lookup.isWorld(question.key().partner());
        if (published == Coverage.GOODS && article.names(question, figure.source())) {
            return true;
        }
        Interval goods = figure.range();
        BigDecimal value = figure.value().abs();
        Interval possible = published == Coverage.GOODS
                ? goods.hull(Interval.exactly(value.multiply(isBilateral ? SERVICES_OF_ONE_PARTNER : SERVICES_AT_MOST)))
                : goods.hull(Interval.exactly(value.divide(SERVICES_AT_MOST, MathContext.DECIMAL64)));
        return question.key().flow() != Flow.BALANCE && !possible.meets(question.outer());
    }

    private boolean basisFits() {
        PriceBasis basis = question.slots().basis();
        return basis == PriceBasis.UNSTATED || basis == PriceBasis.CUSTOMS;
    }

    private String doubt(Figure figure) {
        if (figure.is(Figure.Trait.MIRROR)) {
            return "the books of the two sides differ, often by a tenth and more";
        }
        if (figure.is(Figure.Trait.SUSPECT)) {
            return "the published value itself is in doubt";
        }
        if (figure.is(Figure.Trait.DISPUTED)) {
            return "different values are published for it";
        }
        if (figure.is(Figure.Trait.STATEMENT)) {
            return "a statement, not a series";
        }
        if (figure.is(Figure.Trait.ROUGH)) {
            return "what counts as investment differs between sources";
        }
        if (figure.is(Figure.Trait.OTHER_CURRENCY)) {
            return "in another currency the change is another";
        }
        if (!coverageFits(figure)) {
            return figure.coverage() == Coverage.GOODS ? "it covers goods only" : "it covers goods and services";
        }
        return basisFits()
                ? "revisions and other sources differ by as much"
                : "the published figure is on another basis";
    }

    private String explain(Figure figure, Verdict verdict) {
        String value = told(figure);
        if (verdict == Verdict.SUPPORTED) {
            return value;
        }
        BigDecimal gap = gap(figure);
        if (gap.signum() == 0) {
            return value;
        }
        String size =
                gap.abs().setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        boolean isPoints = question.form() == Question.Form.SHARE || question.form() == Question.Form.GROWTH;
        String unit = isPoints ? (size.equals("1") ? " point" : " points") : "%";
        return "the printed figure is " + size + unit + (gap.signum() < 0 ? " below " : " above ") + value;
    }

    /** How far the printed figure lies from a value: in percent of it, or in percentage points. */
    private BigDecimal gap(Figure figure) {
        Interval core = question.core();
        BigDecimal printed = !core.low().isFinite()
                ? core.high().value()
                : !core.high().isFinite()
                        ? core.low().value()
                        : core.low()
                                .value()
                                .add(core.high().value())
                                .divide(BigDecimal.valueOf(2), MathContext.DECIMAL64);
        BigDecimal difference = printed.subtract(figure.value());
        if (question.form() == Question.Form.SHARE || question.form() == Question.Form.GROWTH) {
            return difference;
        }
        return figure.value().signum() == 0
                ? HUNDRED
                : difference.multiply(HUNDRED).divide(figure.value().abs(), MathContext.DECIMAL64);
    }

    private Unit unit() {
        return question.form() == Question.Form.SHARE || question.form() == Question.Form.GROWTH
                ? Unit.PERCENT
                : question.key().unit();
    }

    private String told(Figure figure) {
        return told(figure, unit());
    }

    /** "exports of Mexico to Chile, 2014: $2.14 billion (US Census Bureau, 2017-01; the sum of 12 months)". */
    static String told(Figure figure, Unit unit) {
        return figure.label() + ": " + Amounts.print(figure.value(), unit) + " ("
                + figure.source().cite() + (figure.disclosure().isEmpty() ? "" : "; " + figure.disclosure()) + ")";
    }

    /** Lowers a contradiction where the words leave open what the figure is about. */
    private Judgement softened(Judgement judgement) {
        if (isDistant(question.slots().reporter().evidence())) {
            return judgement.softened("if it is a figure of "
                    + Areas.standard().name(question.key().reporter()));
        }
        if (isDistant(question.slots().period().evidence())) {
            return judgement.softened("if it is for " + question.key().period().print());
        }
        Area partner = question.key().partner();
        if (Lookup.isWorld(partner)) {
            return question.form() != Question.Form.SHARE
                            && question.slots().partner().evidence() == Evidence.ASSUMED
                            && article.bilateral().contains(question.key().reporter())
                    ? judgement.softened("if it is the total with all partners")
                    : judgement;
        }
        return isDistant(question.slots().partner().evidence())
                ? judgement.softened("if it is about " + Areas.standard().name(partner))
                : judgement;
    }

    private static boolean isDistant(Evidence evidence) {
        return evidence == Evidence.PARAGRAPH || evidence == Evidence.ASSUMED;
    }
}
