package org.tradecheck.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tradecheck.Result;
import org.tradecheck.Settings;
import org.tradecheck.Tradecheck;
import org.tradecheck.check.Finding;
import org.tradecheck.check.Severity;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.ShareClaim;
import org.tradecheck.report.Sensitivity;
import org.tradecheck.text.Article;
import org.tradecheck.text.ArticleReader;
import org.tradecheck.text.Span;

/** Spoils each figure of an article in turn and looks whether a check notices. */
final class SelfTest {

    /** More figures than this are not tried. */
    private static final int MOST_FIGURES = 200;

    private static final Map<String, String> SCALES = Map.of(
            "million", "billion", "billion", "million", "trillion", "billion", "bn", "m", "mln", "bln", "bln", "mln");

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("rose", "fell"),
            Map.entry("fell", "rose"),
            Map.entry("increased", "decreased"),
            Map.entry("decreased", "increased"),
            Map.entry("surplus", "deficit"),
            Map.entry("deficit", "surplus"),
            Map.entry("grew", "shrank"),
            Map.entry("widened", "narrowed"),
            Map.entry("narrowed", "widened"),
            Map.entry("up", "down"),
            Map.entry("down", "up"));

    private final Settings settings;

    SelfTest(Settings settings) {
        this.settings = settings;
    }

    List<Sensitivity> of(Result result) {
        Map<String, Integer> before = loud(result);
        List<Sensitivity> all = new ArrayList<>();
        Set<Span> done = new HashSet<>();
        for (Claim claim : result.reading().claims()) {
            boolean isFigure =
                    claim instanceof LevelClaim || claim instanceof ShareClaim || claim instanceof ChangeClaim;
            if (isFigure && done.add(claim.span()) && all.size() < MOST_FIGURES) {
                all.add(sensitivity(claim, result.reading().article(), before));
            }
        }
        return all;
    }

    private Sensitivity sensitivity(Claim claim, Article article, Map<String, Integer> before) {
        List<String> tried = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        slips(claim, article.text()).forEach((slip, text) -> {
            tried.add(slip);
            Article spoiled = new ArticleReader().read(article.name(), article.title(), article.date(), text);
            Map<String, Integer> after = loud(Tradecheck.check(spoiled, settings));
            boolean isNoticed = after.entrySet().stream()
                    .anyMatch(e -> e.getValue() > before.getOrDefault(e.getKey(), 0));
            if (!isNoticed) {
                missed.add(slip);
            }
        });
        return new Sensitivity(claim.span(), tried, missed);
    }

    /** How often each check raised its voice. */
    private static Map<String, Integer> loud(Result result) {
        Map<String, Integer> counts = new HashMap<>();
        for (Finding finding : result.findings()) {
            if (finding.severity() != Severity.NOTE) {
                counts.merge(finding.check().id(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** The text with one slip each, by the name of the slip. */
    static Map<String, String> slips(Claim claim, String text) {
        Map<String, String> slips = new LinkedHashMap<>();
        Span span = claim.span();
        String figure = span.of(text);
        put(slips, "digit", text, span, digit(figure));
        put(slips, "swap", text, span, swap(figure));
        put(slips, "decimal", text, span, decimal(figure));
        put(slips, "scale", text, span, word(figure, SCALES));
        if (claim instanceof ChangeClaim || (claim instanceof LevelClaim level && level.sense().ordinal() > 0)) {
            Span sentence = claim.provenance().sentence();
            put(slips, "sign", text, sentence, word(sentence.of(text), SIGNS));
        }
        return slips;
    }

    private static void put(Map<String, String> slips, String name, String text, Span span, String replacement) {
        if (!replacement.equals(span.of(text))) {
            slips.put(name, text.substring(0, span.start()) + replacement + text.substring(span.end()));
        }
    }

    /** The first digit is another one. */
    private static String digit(String figure) {
        for (int i = 0; i < figure.length(); i++) {
            char c = figure.charAt(i);
            if (c >= '1' && c <= '9') {
                char other = c == '9' ? '4' : (char) (c + 1);
                return figure.substring(0, i) + other + figure.substring(i + 1);
            }
        }
        return figure;
    }

    /** Two neighbouring digits have changed places. */
    private static String swap(String figure) {
        int last = -1;
        for (int i = 0; i < figure.length(); i++) {
            char c = figure.charAt(i);
            if (c < '0' || c > '9') {
                continue;
            }
            if (last >= 0 && figure.charAt(last) != c && c != '0') {
                return figure.substring(0, last) + c + figure.substring(last + 1, i) + figure.charAt(last)
                        + figure.substring(i + 1);
            }
            last = i;
        }
        return figure;
    }

    /** The decimal point stands one place to the right. */
    private static String decimal(String figure) {
        int point = figure.indexOf('.');
        boolean isMovable = point > 0
                && point + 2 < figure.length()
                && Character.isDigit(figure.charAt(point - 1))
                && Character.isDigit(figure.charAt(point + 1))
                && Character.isDigit(figure.charAt(point + 2));
        return isMovable
                ? figure.substring(0, point) + figure.charAt(point + 1) + '.' + figure.substring(point + 2)
                : figure;
    }

    /** The first word of the table is its opposite. */
    private static String word(String text, Map<String, String> opposites) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean isLetter = i < text.length() && Character.isLetter(text.charAt(i));
            if (isLetter && start < 0) {
                start = i;
            } else if (!isLetter && start >= 0) {
                String opposite = opposites.get(text.substring(start, i).toLowerCase(Locale.ROOT));
                if (opposite != null) {
                    return text.substring(0, start) + opposite + text.substring(i);
                }
                start = -1;
            }
        }
        return text;
    }
}
