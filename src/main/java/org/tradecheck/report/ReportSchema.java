package org.tradecheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Verdict;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.Coverage;
import org.tradecheck.claim.DateClaim;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Reading;
import org.tradecheck.claim.Status;
import org.tradecheck.consistency.Solution;
import org.tradecheck.json.JsonWriter;
import org.tradecheck.quantity.Kind;
import org.tradecheck.reference.Comparison;
import org.tradecheck.text.Place;

/** The layout of the JSON report, declared once: the JSON Schema that ships with the program is made from it. */
public final class ReportSchema {

    /** What kind of value a member has. */
    private sealed interface Shape permits Plain, OneOf, Many, Group, Nullable {}

    /** A JSON Schema type. */
    private record Plain(String type) implements Shape {}

    /** One of some words. */
    private record OneOf(List<String> words) implements Shape {}

    private record Many(Shape item) implements Shape {}

    private record Nullable(Shape shape) implements Shape {}

    /** An object; further members may come with later versions. */
    private record Group(List<Member> members) implements Shape {}

    private record Member(String name, Shape shape, boolean isRequired) {}

    private static final Shape TEXT = new Plain("string");
    private static final Shape COUNT = new Plain("integer");
    private static final Shape NUMBER = new Plain("number");
    private static final Shape FLAG = new Plain("boolean");

    private ReportSchema() {}

    /** The JSON Schema (2020-12) of {@code --format json}. */
    public static String json() {
        StringBuilder out = new StringBuilder();
        JsonWriter json = new JsonWriter(out, true);
        json.beginObject()
                .member("$schema", "https://json-schema.org/draft/2020-12/schema")
                .member("$id", "urn:" + JsonReport.SCHEMA.replace('/', ':'))
                .member("title", JsonReport.SCHEMA);
        body(report(), json);
        json.end();
        return out.append('\n').toString();
    }

    private static Group report() {
        return group(
                must("schema", new OneOf(List.of(JsonReport.SCHEMA))),
                must("tool", group(must("name", TEXT), must("version", TEXT))),
                must("status", new OneOf(List.of("passed", "findings", "incomplete", "failed"))),
                must("exitCode", COUNT),
                may(
                        "settings",
                        group(
                                must("files", new Many(TEXT)),
                                must("failOn", TEXT),
                                must("select", new Many(TEXT)),
                                must("ignore", new Many(TEXT)),
                                must("severity", new Many(TEXT)),
                                must("baseline", maybe(TEXT)))),
                must("articles", new Many(article())),
                must(
                        "summary",
                        group(
                                must("error", COUNT),
                                must("warning", COUNT),
                                must("note", COUNT),
                                must("suppressed", COUNT),
                                must("notCovered", COUNT))),
                must("errors", new Many(incident())));
    }

    private static Group incident() {
        return group(
                must("path", maybe(TEXT)),
                must("kind", words(Incident.Kind.values())),
                must("message", TEXT),
                must("line", maybe(COUNT)),
                must("byte", maybe(COUNT)));
    }

    private static Group article() {
        return group(
                must("path", TEXT),
                must("id", maybe(TEXT)),
                must("sha256", TEXT),
                must(
                        "date",
                        group(must("value", maybe(TEXT)), must("basis", words(Reading.ArticleDate.Basis.values())))),
                must(
                        "coverage",
                        group(
                                must("numbers", COUNT),
                                must("claims", COUNT),
                                may("relations", COUNT),
                                may("held", COUNT),
                                may("compared", COUNT),
                                may("uncheckable", COUNT))),
                must("numbers", new Many(number())),
                must(
                        "periods",
                        new Many(group(
                                must("start", COUNT),
                                must("end", COUNT),
                                must("text", TEXT),
                                must("from", maybe(TEXT)),
                                must("to", maybe(TEXT)),
                                must("evidence", words(Evidence.values()))))),
                must("claims", new Many(claim())),
                may("findings", new Many(finding())),
                may(
                        "relations",
                        new Many(group(
                                must("check", TEXT),
                                must("outcome", words(Solution.Outcome.values())),
                                must("claims", new Many(TEXT)),
                                must("agreement", words(Evidence.values())),
                                must("readings", COUNT),
                                must("sum", TEXT)))),
                may("unchecked", new Many(TEXT)),
                may(
                        "notChecked",
                        new Many(group(
                                must("check", TEXT),
                                must("start", COUNT),
                                must("end", COUNT),
                                must("text", TEXT),
                                must("reason", TEXT)))),
                may(
                        "revision",
                        group(
                                must("previous", TEXT),
                                must("added", new Many(TEXT)),
                                must(
                                        "gone",
                                        new Many(group(
                                                must("check", TEXT),
                                                must("message", TEXT),
                                                must("fingerprint", TEXT)))),
                                must(
                                        "changed",
                                        new Many(group(must("start", COUNT), must("end", COUNT), must("was", TEXT)))))),
                may(
                        "selfTest",
                        new Many(group(
                                must("start", COUNT),
                                must("end", COUNT),
                                must("tried", new Many(TEXT)),
                                must("missed", new Many(TEXT))))),
                may("errors", new Many(incident())));
    }

    private static Group number() {
        List<Member> members = new ArrayList<>(List.of(
                must("start", COUNT), must("end", COUNT), must("text", TEXT), must("kind", words(Kind.values()))));
        members.addAll(amount());
        return new Group(members);
    }

    private static List<Member> amount() {
        return List.of(
                must("value", maybe(NUMBER)),
                must("from", maybe(NUMBER)),
                must("to", maybe(NUMBER)),
                must("low", maybe(NUMBER)),
                must("high", maybe(NUMBER)),
                must("outerLow", maybe(NUMBER)),
                must("outerHigh", maybe(NUMBER)),
                must("unit", maybe(TEXT)),
                must(
                        "hedge",
                        new OneOf(List.of(
                                "exact",
                                "about",
                                "over",
                                "under",
                                "at-least",
                                "at-most",
                                "up-to",
                                "nearly",
                                "range"))));
    }

    private static Group claim() {
        List<Member> members = new ArrayList<>(List.of(
                must("id", TEXT),
                must("kind", new OneOf(List.of("level", "share", "change", "comparison", "rank", "date", "count"))),
                must("phrasing", TEXT),
                must("start", COUNT),
                must("end", COUNT),
                must("line", COUNT),
                must("column", COUNT),
                must("quote", group(must("exact", TEXT), must("prefix", TEXT), must("suffix", TEXT))),
                must("sentence", group(must("start", COUNT), must("end", COUNT)))));
        members.addAll(amount());
        Shape area = maybe(TEXT);
        Shape grade = words(Evidence.values());
        members.addAll(List.of(
                must("measure", maybe(TEXT)),
                must("of", maybe(TEXT)),
                must("whole", maybe(group(must("reporter", area), must("partner", area), must("product", area)))),
                must("sense", maybe(new OneOf(List.of("surplus", "deficit", "increase", "decrease")))),
                may("reporterRegion", TEXT),
                may("partnerRegion", TEXT),
                must("reporter", area),
                must("partner", area),
                must("product", maybe(TEXT)),
                must("coverage", maybe(words(Coverage.GOODS, Coverage.SERVICES, Coverage.BOTH))),
                must("period", maybe(TEXT)),
                must("status", words(Status.values())),
                must("source", maybe(TEXT)),
                must("place", words(Place.values())),
                may("timing", words(LevelClaim.Timing.values())),
                may("extreme", words(LevelClaim.Extreme.values())),
                may("form", words(ChangeClaim.Form.values())),
                may("base", maybe(TEXT)),
                may("higher", TEXT),
                may("lower", TEXT),
                may("rank", COUNT),
                may("list", maybe(TEXT)),
                may("date", words(DateClaim.DateKind.values())),
                may("count", COUNT),
                may("other", COUNT),
                may("noun", maybe(TEXT)),
                must(
                        "evidence",
                        group(
                                must("reporter", grade),
                                must("partner", grade),
                                must("product", grade),
                                must("period", grade))),
                must("readings", new Many(group())),
                may(
                        "reference",
                        maybe(group(
                                must("verdict", words(Comparison.Verdict.values())),
                                must("observations", new Many(TEXT)),
                                must("explanation", maybe(TEXT)),
                                must("diagnosis", maybe(TEXT))))),
                may("implied", group(must("low", maybe(NUMBER)), must("high", maybe(NUMBER))))));
        return new Group(members);
    }

    private static Group finding() {
        return group(
                must("check", TEXT),
                must("severity", words(Severity.values())),
                must("verdict", words(Verdict.values())),
                must("message", TEXT),
                must("claims", new Many(TEXT)),
                must("at", position()),
                must(
                        "related",
                        new Many(group(
                                must("claim", maybe(TEXT)),
                                must("start", COUNT),
                                must("end", COUNT),
                                must("line", COUNT),
                                must("column", COUNT),
                                must("label", maybe(TEXT))))),
                must("workings", new Many(TEXT)),
                must(
                        "implied",
                        new Many(group(
                                must("claim", maybe(TEXT)),
                                must("low", maybe(NUMBER)),
                                must("high", maybe(NUMBER)),
                                must("text", maybe(TEXT))))),
                must(
                        "repairs",
                        new Many(group(
                                must("claim", maybe(TEXT)),
                                must("printed", TEXT),
                                must("replacement", TEXT),
                                must("text", maybe(TEXT))))),
                must("question", maybe(TEXT)),
                must("fingerprint", TEXT),
                must("suppressed", FLAG));
    }

    private static Group position() {
        return group(must("start", COUNT), must("end", COUNT), must("line", COUNT), must("column", COUNT));
    }

    private static Group group(Member... members) {
        return new Group(List.of(members));
    }

    private static Member must(String name, Shape shape) {
        return new Member(name, shape, true);
    }

    private static Member may(String name, Shape shape) {
        return new Member(name, shape, false);
    }

    private static Shape maybe(Shape shape) {
        return new Nullable(shape);
    }

    private static Shape words(Enum<?>... constants) {
        List<String> words = new ArrayList<>();
        for (Enum<?> constant : constants) {
            words.add(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return new OneOf(words);
    }

    private static void shape(Shape shape, JsonWriter json) {
        json.beginObject();
        body(shape, json);
        json.end();
    }

    private static void body(Shape shape, JsonWriter json) {
        if (shape instanceof Plain plain) {
            json.member("type", plain.type());
        } else if (shape instanceof OneOf oneOf) {
            json.member("enum", oneOf.words());
        } else if (shape instanceof Many many) {
            json.member("type", "array").name("items");
            shape(many.item(), json);
        } else if (shape instanceof Nullable nullable) {
            json.beginArray("anyOf");
            shape(nullable.shape(), json);
            shape(new Plain("null"), json);
            json.end();
        } else if (shape instanceof Group group) {
            json.member("type", "object").beginArray("required");
            group.members().stream().filter(Member::isRequired).forEach(m -> json.value(m.name()));
            json.end().beginObject("properties");
            for (Member member : group.members()) {
                json.name(member.name());
                shape(member.shape(), json);
            }
            json.end();
        }
    }
}
