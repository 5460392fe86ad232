package org.tradecheck.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Span;

/**
 * What an article says differently from its previous version.
 *
 * @param previous how the previous version is called
 * @param added findings that it did not have
 * @param gone findings that only it had
 * @param changed figures in sentences that are otherwise the same
 */
public record Revision(String previous, List<Told> added, List<Told> gone, List<Changed> changed) {

    /** A figure that was another before. */
    public record Changed(Span span, String was) {}

    /** An article against its previous version. */
    public static Revision of(ArticleReport now, ArticleReport before) {
        return new Revision(before.label(), without(now, before), without(before, now), changed(now, before));
    }

    private static List<Told> without(ArticleReport one, ArticleReport other) {
        Set<String> known = new HashSet<>();
        other.told().forEach(t -> known.add(t.fingerprint()));
        return one.told().stream()
                .filter(t -> !t.isSuppressed() && !known.contains(t.fingerprint()))
                .toList();
    }

    private static List<Changed> changed(ArticleReport now, ArticleReport before) {
        Set<String> same = new HashSet<>();
        now.reading()
                .article()
                .sentences()
                .forEach(s -> same.add(now.reading().article().quote(s.span())));
        Map<String, Deque<List<Span>>> byFrame = new HashMap<>();
        List<List<Span>> figures = figures(before);
        List<Sentence> sentences = before.reading().article().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (!same.contains(before.reading().article().quote(sentences.get(i).span()))) {
                byFrame.computeIfAbsent(frame(before, sentences.get(i), figures.get(i)), k -> new ArrayDeque<>())
                        .add(figures.get(i));
            }
        }
        List<Changed> changed = new ArrayList<>();
        List<List<Span>> own = figures(now);
        List<Sentence> all = now.reading().article().sentences();
        for (int i = 0; i < all.size(); i++) {
            Deque<List<Span>> alike = byFrame.getOrDefault(frame(now, all.get(i), own.get(i)), new ArrayDeque<>());
            if (!alike.isEmpty()) {
                List<Span> was = alike.remove();
                for (int n = 0; n < own.get(i).size(); n++) {
                    String text = before.reading().article().quote(was.get(n));
                    if (!text.equals(now.reading().article().quote(own.get(i).get(n)))) {
                        changed.add(new Changed(own.get(i).get(n), text));
                    }
                }
            }
        }
        return changed;
    }

    /** The figures of each sentence. */
    private static List<List<Span>> figures(ArticleReport report) {
        List<List<Span>> all = new ArrayList<>();
        int next = 0;
        List<Quantity> numbers = report.reading().numbers();
        for (Sentence sentence : report.reading().article().sentences()) {
            List<Span> own = new ArrayList<>();
            while (next < numbers.size()
                    && numbers.get(next).span().start() < sentence.span().end()) {
                if (sentence.span().contains(numbers.get(next).span())) {
                    own.add(numbers.get(next).span());
                }
                next++;
            }
            all.add(own);
        }
        return all;
    }

    /** A sentence with a sign in the place of every figure. */
    private static String frame(ArticleReport report, Sentence sentence, List<Span> figures) {
        StringBuilder out = new StringBuilder();
        int at = sentence.span().start();
        for (Span figure : figures) {
            if (figure.start() >= at) {
                out.append(report.text(), at, figure.start()).append('#');
                at = figure.end();
            }
        }
        return out.append(report.text(), at, sentence.span().end()).toString().replaceAll("\\s+", " ");
    }
}
