package org.tradecheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradecheck.text.Paragraph.Kind;

/** Collects the paragraphs of a marked-up text and makes plain text of them, one blank line apart. */
final class Blocks {

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final List<Optional<Kind>> kinds = new ArrayList<>();

    /** Adds a paragraph; runs of blanks and line ends become one blank. An empty kind is left to the words. */
    void add(CharSequence paragraph, Optional<Kind> kind) {
        int start = text.length() + (spans.isEmpty() ? 0 : 2);
        StringBuilder clean = new StringBuilder(paragraph.length());
        boolean isAfterBlank = true;
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            boolean isBlank = c <= ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029';
            if (!isBlank || !isAfterBlank) {
                clean.append(isBlank ? ' ' : c);
            }
            isAfterBlank = isBlank;
        }
        int end = clean.length();
        while (end > 0 && ParagraphSplitter.isBlank(clean.charAt(end - 1))) {
            end--;
        }
        if (end > 0) {
            text.append(spans.isEmpty() ? "" : "\n\n").append(clean, 0, end);
            spans.add(new Span(start, start + end));
            kinds.add(kind);
        }
    }

    Article article(String name, String title, String date) {
        String whole = text.toString();
        return article(name, title, date, whole, spans, kinds, Waivers.in(whole));
    }

    /** An article of paragraphs of which some kinds are known. Waivers, and paragraphs of nothing else, are left out. */
    static Article article(
            String name,
            String title,
            String date,
            String text,
            List<Span> spans,
            List<Optional<Kind>> known,
            Waivers waivers) {
        String story = waivers.masked(text);
        List<Span> trimmed = new ArrayList<>();
        List<Optional<Kind>> kept = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = trimmed(story, spans.get(i));
            if (span.length() > 0) {
                trimmed.add(span);
                kept.add(known.get(i));
            }
        }
        Cut cut = Cut.of(story, trimmed);
        List<Kind> all = ParagraphKinds.of(cut);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) != Kind.BOILERPLATE && kept.get(i).isPresent()) {
                all.set(i, kept.get(i).get());
            }
        }
        return ArticleReader.assemble(name, title, date, cut, all, waivers.of(story, trimmed));
    }

    private static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && ParagraphSplitter.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && ParagraphSplitter.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
