package org.tradecheck.report;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.tradecheck.Result;
import org.tradecheck.check.Open;
import org.tradecheck.check.Tested;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.ComparisonClaim;
import org.tradecheck.claim.CountClaim;
import org.tradecheck.claim.Coverage;
import org.tradecheck.claim.DateClaim;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.RankClaim;
import org.tradecheck.claim.Reading;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.ShareClaim;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Slots;
import org.tradecheck.json.JsonWriter;
import org.tradecheck.quantity.Bound;
import org.tradecheck.quantity.Hedge;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.reference.Comparison;
import org.tradecheck.series.Area;
import org.tradecheck.series.Areas;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;
import org.tradecheck.series.Product;
import org.tradecheck.text.Span;

/** One article as a JSON object. The layout is a promise: members may be added, none changes. */
final class ArticleJson {

    private static final int CONTEXT = 32;

    private final ArticleReport report;
    private final JsonWriter json;
    private final Positions positions;
    private final Map<Integer, Comparison> comparisons = new HashMap<>();

    private final Detail detail;
    private final Map<Integer, Interval> implied;

    private ArticleJson(ArticleReport report, JsonWriter json, Detail detail) {
        this.detail = detail;
        this.implied = report.result().map(r -> r.explanation().implied()).orElse(Map.of());
        this.report = report;
        this.json = json;
        this.positions = report.positions();
        report.result().map(Result::comparisons).ifPresent(all -> all.forEach(c -> comparisons.put(c.claim(), c)));
    }

    /** Writes the article; its own incidents only where there is no run around it. */
    static void write(ArticleReport report, JsonWriter json, boolean isAlone, Detail detail) {
        new ArticleJson(report, json, detail).article(isAlone);
    }

    private void article(boolean isAlone) {
        Reading reading = report.reading();
        json.beginObject().member("path", report.path()).memberOrNull("id", report.id());
        json.member("sha256", report.sha256());
        json.beginObject("date")
                .memberOrNull("value", print(reading.date().value()))
                .member("basis", word(reading.date().basis()))
                .end();
        coverage(reading);
        json.beginArray("numbers");
        reading.numbers().forEach(this::number);
        json.end().beginArray("periods");
        reading.periods().forEach(this::period);
        json.end().beginArray("claims");
        reading.claims().forEach(this::claim);
        json.end();
        if (report.result().isPresent()) {
            json.beginArray("findings");
            for (Told told : report.told()) {
                FindingJson.write(told, report, json);
            }
            json.end();
        }
        if (report.result().isPresent() && detail != Detail.FINDINGS) {
            json.beginArray("relations");
            report.result().get().explanation().tested().forEach(this::tested);
            json.end().beginArray("unchecked");
            report.result().get().explanation().unchecked().forEach(c -> json.value("c" + c));
            json.end().beginArray("notChecked");
            report.result().get().explanation().open().forEach(this::open);
            json.end();
        }
        if (!report.sensitivity().isEmpty()) {
            json.beginArray("selfTest");
            report.sensitivity().forEach(this::sensitivity);
            json.end();
        }
        report.revision().ifPresent(this::revision);
        if (isAlone) {
            json.beginArray("errors");
            report.incidents().forEach(i -> incident(i, json));
            json.end();
        }
        json.end();
    }

    private void open(Open open) {
        json.beginObject().member("check", open.check().id());
        span(open.at());
        json.member("text", report.reading().article().quote(open.at()))
                .member("reason", open.reason())
                .end();
    }

    private void tested(Tested tested) {
        json.beginObject().member("check", tested.relation().check());
        json.member("outcome", word(tested.outcome()));
        json.beginArray("claims");
        tested.relation().claims().stream().filter(c -> c > 0).forEach(c -> json.value("c" + c));
        json.end()
                .member("agreement", word(tested.relation().agreement()))
                .member("readings", tested.relation().readings().size())
                .member("sum", tested.sum())
                .end();
    }

    private void revision(Revision revision) {
        json.beginObject("revision").member("previous", revision.previous());
        json.member("added", revision.added().stream().map(Told::fingerprint).toList());
        json.beginArray("gone");
        for (Told told : revision.gone()) {
            json.beginObject()
                    .member("check", told.finding().check().id())
                    .member("message", told.finding().message())
                    .member("fingerprint", told.fingerprint())
                    .end();
        }
        json.end().beginArray("changed");
        for (Revision.Changed changed : revision.changed()) {
            json.beginObject();
            span(changed.span());
            json.member("was", changed.was()).end();
        }
        json.end().end();
    }

    private void sensitivity(Sensitivity figure) {
        json.beginObject();
        span(figure.span());
        json.member("tried", figure.tried()).member("missed", figure.missed()).end();
    }

    static void incident(Incident incident, JsonWriter json) {
        json.beginObject()
                .memberOrNull("path", incident.path())
                .member("kind", incident.kind().word())
                .member("message", incident.message());
        json.name("line");
        if (incident.line() > 0) {
            json.value(incident.line());
        } else {
            json.nothing();
        }
        json.name("byte");
        if (incident.offset() >= 0) {
            json.value(incident.offset());
        } else {
            json.nothing();
        }
        json.end();
    }

    private void coverage(Reading reading) {
        json.beginObject("coverage")
                .member("numbers", reading.numbers().size())
                .member("claims", reading.claims().size());
        report.result()
                .map(Result::coverage)
                .ifPresent(c -> json.member("relations", c.relations())
                        .member("held", c.held())
                        .member("compared", c.compared())
                        .member("uncheckable", c.uncheckable()));
        json.end();
    }

    private void number(Quantity q) {
        json.beginObject();
        span(q.span());
        json.member("text", report.reading().article().quote(q.span())).member("kind", word(q.kind()));
        amount(q);
        json.end();
    }

    /** Value, ends, intervals, unit and hedge of a figure. */
    private void amount(Quantity q) {
        json.name("value");
        if (q.isRange()) {
            json.nothing().member("from", q.value()).member("to", q.upperValue());
        } else {
            json.value(q.value()).name("from").nothing().name("to").nothing();
        }
        interval(json, q.core(), "low", "high");
        interval(json, q.outer(), "outerLow", "outerHigh");
        json.memberOrNull("unit", q.unit().code()).member("hedge", hedge(q.hedge()));
    }

    static void interval(JsonWriter json, Interval interval, String low, String high) {
        bound(json.name(low), interval.low());
        bound(json.name(high), interval.high());
    }

    private static void bound(JsonWriter json, Bound bound) {
        if (bound.isFinite()) {
            json.value(bound.value());
        } else {
            json.nothing();
        }
    }

    static String hedge(Hedge hedge) {
        return hedge == Hedge.JUST_OVER ? "over" : word(hedge);
    }

    private void period(Reading.PeriodMention mention) {
        String printed = mention.period().print();
        int slash = printed.indexOf('/');
        json.beginObject();
        span(mention.span());
        json.member("text", report.reading().article().quote(mention.span()))
                .memberOrNull("from", slash < 0 ? printed : printed.substring(0, slash))
                .memberOrNull("to", slash < 0 ? printed : printed.substring(slash + 1))
                .member("evidence", word(mention.evidence()))
                .end();
    }

    private void claim(Claim claim) {
        Span span = claim.span();
        json.beginObject()
                .member("id", claim.id())
                .member("kind", kind(claim))
                .member("phrasing", claim.provenance().phrasing());
        span(span);
        json.member("line", positions.line(span.start())).member("column", positions.column(span.start()));
        quote(span);
        json.beginObject("sentence");
        span(claim.provenance().sentence());
        json.end();
        amount(claim.quantity());
        json.memberOrNull("measure", measure(claim)).memberOrNull("of", of(claim));
        whole(claim);
        json.memberOrNull("sense", sense(claim));
        slots(claim.slots());
        json.member("place", word(claim.provenance().place()));
        particulars(claim);
        json.beginObject("evidence")
                .member("reporter", word(claim.slots().reporter().evidence()))
                .member("partner", word(claim.slots().partner().evidence()))
                .member("product", word(claim.slots().product().evidence()))
                .member("period", word(claim.slots().period().evidence()))
                .end();
        json.beginArray("readings");
        claim.readings().forEach(r -> reading(claim.slots(), r));
        json.end();
        if (report.result().isPresent()) {
            reference(claim);
        }
        Interval values = implied.get(claim.provenance().number());
        if (detail == Detail.EVERYTHING && values != null) {
            json.beginObject("implied");
            interval(json, values, "low", "high");
            json.end();
        }
        json.end();
    }

    private void quote(Span span) {
        String text = report.text();
        int from = boundary(text, Math.max(0, span.start() - CONTEXT));
        int to = boundary(text, Math.min(text.length(), span.end() + CONTEXT));
        json.beginObject("quote")
                .member("exact", span.of(text))
                .member("prefix", text.substring(from, span.start()))
                .member("suffix", text.substring(span.end(), to))
                .end();
    }

    private static int boundary(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private void slots(Slots slots) {
        region("reporterRegion", slots.reporter());
        region("partnerRegion", slots.partner());
        json.memberOrNull("reporter", country(slots.reporter().value()))
                .memberOrNull("partner", country(slots.partner().value()))
                .memberOrNull("product", slots.product().value().name())
                .memberOrNull("coverage", slots.coverage() == Coverage.UNSTATED ? "" : word(slots.coverage()))
                .memberOrNull("period", print(slots.period().value()))
                .member("status", word(slots.status()))
                .memberOrNull("source", slots.source());
    }

    private void whole(Claim claim) {
        json.name("whole");
        if (claim instanceof ShareClaim share && isSaid(share.whole())) {
            json.beginObject()
                    .memberOrNull("reporter", country(share.whole().reporter()))
                    .memberOrNull("partner", country(share.whole().partner()))
                    .memberOrNull("product", share.whole().product().name())
                    .end();
        } else {
            json.nothing();
        }
    }

    private static boolean isSaid(ShareClaim.Whole whole) {
        return whole.isStated()
                || whole.reporter().isStated()
                || whole.partner().isStated()
                || !whole.product().isAll();
    }

    /** What one kind of claim says and others do not. */
    private void particulars(Claim claim) {
        if (claim instanceof LevelClaim level) {
            json.member("timing", word(level.timing())).member("extreme", word(level.extreme()));
        } else if (claim instanceof ChangeClaim change) {
            json.member("form", word(change.form()))
                    .memberOrNull("base", print(change.base().value()));
        } else if (claim instanceof ComparisonClaim comparison) {
            json.member("higher", "c" + comparison.higher()).member("lower", "c" + comparison.lower());
        } else if (claim instanceof RankClaim rank) {
            json.member("rank", rank.rank()).memberOrNull("list", rank.list());
        } else if (claim instanceof DateClaim date) {
            json.member("date", word(date.kind())).member("count", date.count());
        } else if (claim instanceof CountClaim count) {
            json.member("count", count.count()).member("other", count.other()).memberOrNull("noun", count.noun());
        }
    }

    private void reading(Slots slots, Slots other) {
        json.beginObject();
        differs("reporter", code(slots.reporter()), code(other.reporter()));
        differs("partner", code(slots.partner()), code(other.partner()));
        differs("product", name(slots.product()), name(other.product()));
        differs("period", print(slots.period().value()), print(other.period().value()));
        differs("coverage", word(slots.coverage()), word(other.coverage()));
        differs("status", word(slots.status()), word(other.status()));
        json.end();
    }

    private void differs(String name, String first, String other) {
        if (!first.equals(other)) {
            json.memberOrNull(name, other);
        }
    }

    private static String code(Slot<Area> slot) {
        return country(slot.value());
    }

    /** A country, a group, or several joined: readers of reports know the codes of countries. */
    static String country(Area area) {
        return Areas.standard().countriesOf(area).printed();
    }

    /** The province, state or region that a figure is of, as no code of a country says it; empty for any other area. */
    static String region(Area area) {
        return Areas.standard().countriesOf(area).equals(area) ? "" : area.printed();
    }

    private void region(String name, Slot<Area> slot) {
        String region = region(slot.value());
        if (!region.isEmpty()) {
            json.member(name, region);
        }
    }

    private static String name(Slot<Product> slot) {
        return slot.value().name();
    }

    private void reference(Claim claim) {
        Comparison comparison = comparisons.get(claim.provenance().number());
        json.name("reference");
        if (comparison == null) {
            json.nothing();
            return;
        }
        json.beginObject()
                .member("verdict", comparison.verdict().word())
                .member("observations", comparison.observations())
                .memberOrNull("explanation", comparison.explanation())
                .memberOrNull("diagnosis", comparison.diagnosis())
                .end();
    }

    private void span(Span span) {
        json.member("start", positions.codePoint(span.start())).member("end", positions.codePoint(span.end()));
    }

    static String kind(Claim claim) {
        if (claim instanceof LevelClaim) {
            return "level";
        } else if (claim instanceof ShareClaim) {
            return "share";
        } else if (claim instanceof ChangeClaim) {
            return "change";
        } else if (claim instanceof ComparisonClaim) {
            return "comparison";
        } else if (claim instanceof RankClaim) {
            return "rank";
        } else {
            return claim instanceof DateClaim ? "date" : "count";
        }
    }

    /** The measure's word; empty for dates and counts. */
    static String measure(Claim claim) {
        if (claim instanceof DateClaim || claim instanceof CountClaim) {
            return "";
        }
        return claim.measure() == Measure.CURRENT_ACCOUNT || claim.measure() == Measure.COVERAGE
                ? "other"
                : claim.measure().word();
    }

    /** What is shared, or what grows; empty for other claims. */
    static String of(Claim claim) {
        if (claim instanceof ShareClaim share) {
            return named(share.of());
        }
        if (claim instanceof ChangeClaim change && change.measure() == Measure.SHARE) {
            return named(change.shareOf());
        }
        if (claim instanceof ChangeClaim change && change.measure() == Measure.GROWTH) {
            return named(change.of());
        }
        return claim.measure() == Measure.CURRENT_ACCOUNT || claim.measure() == Measure.COVERAGE
                ? named(claim.measure())
                : "";
    }

    private static String named(Measure measure) {
        return switch (measure) {
            case OTHER -> "";
            case CURRENT_ACCOUNT -> "current_account";
            default -> measure.word();
        };
    }

    static String sense(Claim claim) {
        Sense sense = Sense.NONE;
        if (claim instanceof LevelClaim level) {
            sense = level.sense();
        } else if (claim instanceof ChangeClaim change) {
            sense = change.sense();
        }
        return sense == Sense.NONE ? "" : word(sense);
    }

    static String print(Period period) {
        return period.isDated() ? period.print() : "";
    }

    /** A constant as reports print it: {@code at-least}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
