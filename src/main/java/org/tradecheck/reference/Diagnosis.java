package org.tradecheck.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tradecheck.claim.Coverage;
import org.tradecheck.quantity.Interval;
import org.tradecheck.reference.Comparison.Slip;
import org.tradecheck.series.Area;
import org.tradecheck.series.Areas;
import org.tradecheck.series.Period;

/**
 * Looks for the one change of a single slot that turns a printed figure into a published one: imports for exports, the
 * year before, million for billion. Kinds of change are tried in the order of how often they happen. A figure of two
 * digits fits something by accident easily, so nothing is said when the values tried would yield an accidental hit in
 * more than one case of five.
 */
final class Diagnosis {

    private static final double MAX_ACCIDENTS = 0.2;
    private static final double MIN_LOG_RANGE = 1.0;
    private static final int FAR_YEARS = 3;
    private static final int MAX_PARTNERS = 12;
    private static final int MONTHS_A_YEAR = 12;
    private static final int GROUP_OF_DIGITS = 3;
    private static final int KINDS = 9;

    private final SeriesReference.Article article;
    private final Question question;
    private final List<Double> tried = new ArrayList<>();

    Diagnosis(SeriesReference.Article article, Question question) {
        this.article = article;
        this.question = question;
    }

    private record Edit(Slip slip, Figure figure, String words) {}

    /** The judgement with what the figure really matches, if exactly one change of the cheapest kind that fits fits. */
    Judgement explain(Judgement judgement) {
        Lookup.Question key = question.key();
        for (int cost = 0; cost < KINDS; cost++) {
            List<Edit> edits = edits(cost, key);
            List<Edit> hits = new ArrayList<>();
            for (Edit edit : edits) {
                if (!edit.figure().canContradict()) {
                    continue;
                }
                tried.add(edit.figure().value().abs().doubleValue());
                if (edit.figure().range().meets(question.core()) && isNew(hits, edit)) {
                    hits.add(edit);
                }
            }
            if (!hits.isEmpty()) {
                return hits.size() == 1 && accidents() < MAX_ACCIDENTS
                        ? judgement.diagnosed(hits.get(0).slip(), hits.get(0).words())
                        : judgement;
            }
        }
        return judgement;
    }

    private static boolean isNew(List<Edit> hits, Edit edit) {
        for (Edit hit : hits) {
            if (hit.slip() == edit.slip()
                    && hit.figure().label().equals(edit.figure().label())) {
                return false;
            }
        }
        return true;
    }

    /** How many of the values tried a figure this wide would meet by accident. */
    private double accidents() {
        Interval core = question.core();
        if (!core.low().isFinite() || !core.high().isFinite()) {
            return Double.MAX_VALUE;
        }
        double low = Math.abs(core.low().value().doubleValue());
        double high = Math.abs(core.high().value().doubleValue());
        double width = 2 * Math.abs(high - low) / Math.max(high + low, Double.MIN_NORMAL);
        double least = Double.MAX_VALUE;
        double most = 0;
        for (double value : tried) {
            if (value > 0) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        double range = most > 0 ? Math.max(Math.log(most / least), MIN_LOG_RANGE) : MIN_LOG_RANGE;
        return tried.size() * width / range;
    }

    private List<Edit> edits(int cost, Lookup.Question key) {
        return switch (cost) {
            case 0 -> flows(key);
            case 1 -> years(key, 1, 1);
            case 2 -> parts(key);
            case 3 -> magnitudes(key);
            case 4 -> reporters(key);
            case 5 -> partners(key);
            case 6 -> years(key, 2, FAR_YEARS);
            case 7 -> coverages(key);
            default -> signs(key);
        };
    }

    private List<Edit> of(Slip slip, Lookup.Question key, String words) {
        List<Edit> edits = new ArrayList<>();
        for (Figure figure : article.lookup().levels(key)) {
            edits.add(new Edit(slip, figure, words + ": " + Judge.told(figure, key.unit())));
        }
        return edits;
    }

    private List<Edit> flows(Lookup.Question key) {
        List<Edit> edits = new ArrayList<>();
        List<Flow> others = switch (key.flow()) {
            case EXPORTS -> List.of(Flow.IMPORTS, Flow.TURNOVER);
            case IMPORTS -> List.of(Flow.EXPORTS, Flow.TURNOVER);
            case TURNOVER -> List.of(Flow.EXPORTS, Flow.IMPORTS);
            case BALANCE -> List.of(Flow.EXPORTS, Flow.IMPORTS, Flow.TURNOVER);
            case RE_EXPORTS,
                    RE_IMPORTS,
                    GDP,
                    FDI_INFLOW,
                    FDI_OUTFLOW,
                    FDI_STOCK_IN,
                    FDI_STOCK_OUT,
                    FDI_CUMULATIVE,
                    RESERVES,
                    SHARE_OF_EXPORTS,
                    SHARE_OF_IMPORTS,
                    EXCHANGE_RATE -> List.<Flow>of();
        };
        for (Flow other : others) {
            edits.addAll(of(
                    Slip.FLOW,
                    key.withFlow(other),
                    "the printed figure is the " + other.noun() + ", not the "
                            + key.flow().noun()));
        }
        return edits;
    }

    private List<Edit> years(Lookup.Question key, int nearest, int farthest) {
        List<Edit> edits = new ArrayList<>();
        for (int years = nearest; years <= farthest; years++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                Period other = key.period().plusYears(sign * years);
                edits.addAll(of(
                        Slip.YEAR,
                        key.withPeriod(other),
                        "the printed figure is that of " + other.print() + ", not "
                                + key.period().print()));
            }
        }
        return edits;
    }

    private List<Edit> parts(Lookup.Question key) {
        Period period = key.period();
        List<Edit> edits = new ArrayList<>();
        int year = period.start().getYear();
        if (period.end().getYear() != year) {
            return edits;
        }
        List<Period> others = new ArrayList<>();
        if (period.lengthInMonths() < MONTHS_A_YEAR) {
            others.add(Period.year(year));
            if (period.start().getMonthValue() > 1) {
                others.add(Period.months(
                        java.time.YearMonth.of(year, 1), period.end().getMonthValue()));
            }
        } else {
            for (int months = 1; months < MONTHS_A_YEAR; months++) {
                others.add(Period.months(java.time.YearMonth.of(year, 1), months));
            }
        }
        for (Period other : others) {
            edits.addAll(of(
                    Slip.PART_OF_YEAR,
                    key.withPeriod(other),
                    "the printed figure is that of " + other.print() + ", not " + period.print()));
        }
        return edits;
    }

    private List<Edit> magnitudes(Lookup.Question key) {
        List<Edit> edits = new ArrayList<>();
        for (int power : new int[] {GROUP_OF_DIGITS, -GROUP_OF_DIGITS}) {
            for (Figure figure : article.lookup().levels(key)) {
                BigDecimal factor = IndexFormat.power(power);
                Figure scaled = figure.times(factor);
                String words = power > 0
                        ? "the printed figure is a thousand times the published one: "
                        : "the printed figure is a thousandth of the published one: ";
                edits.add(new Edit(Slip.MAGNITUDE, scaled, words + Judge.told(figure, key.unit())));
            }
        }
        return edits;
    }

    private List<Edit> reporters(Lookup.Question key) {
        if (Lookup.isWorld(key.partner())) {
            return List.of();
        }
        return of(
                Slip.REPORTER,
                key.withReporter(key.partner()).withPartner(key.reporter()),
                "the printed figure is by the books of " + Areas.standard().name(key.partner()));
    }

    private List<Edit> partners(Lookup.Question key) {
        List<Edit> edits = new ArrayList<>();
        int count = 0;
        for (Area other : article.partners()) {
            if (other.equals(key.partner()) || other.equals(key.reporter()) || ++count > MAX_PARTNERS) {
                continue;
            }
            edits.addAll(of(
                    Slip.PARTNER,
                    key.withPartner(other),
                    "the printed figure is that with " + Areas.standard().name(other)));
        }
        if (!Lookup.isWorld(key.partner())) {
            edits.addAll(of(Slip.PARTNER, key.withPartner(Area.WORLD), "the printed figure is that with all partners"));
        }
        return edits;
    }

    private List<Edit> coverages(Lookup.Question key) {
        List<Edit> edits = new ArrayList<>();
        Coverage claimed = question.slots().coverage();
        for (Figure figure : article.lookup().levels(key)) {
            if (claimed != Coverage.UNSTATED
                    && figure.coverage() != Coverage.UNSTATED
                    && figure.coverage() != claimed) {
                edits.add(new Edit(
                        Slip.COVERAGE,
                        figure,
                        "the printed figure is that of " + words(figure.coverage()) + ", not of " + words(claimed)
                                + ": " + Judge.told(figure, key.unit())));
            }
        }
        return edits;
    }

    private static String words(Coverage coverage) {
        return switch (coverage) {
            case GOODS -> "goods";
            case SERVICES -> "services";
            case BOTH, UNSTATED -> "goods and services";
        };
    }

    private List<Edit> signs(Lookup.Question key) {
        List<Edit> edits = new ArrayList<>();
        if (key.flow() == Flow.BALANCE) {
            for (Figure figure : article.lookup().levels(key)) {
                Figure turned = figure.negated();
                String word = figure.value().signum() < 0 ? "a deficit" : "a surplus";
                edits.add(new Edit(
                        Slip.SIGN, turned, "the published balance is " + word + ": " + Judge.told(figure, key.unit())));
            }
        }
        return edits;
    }
}
