package org.tradecheck.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A text to check, cut into paragraphs, sentences and tokens.
 *
 * @param name its file name, or the id a JSON line gives
 * @param title the headline where it is given apart from the text (JSON lines), else empty
 * @param date the article's date as given from outside, {@code YYYY[-MM[-DD]]} or {@code start/end}, else empty
 * @param text the plain text that all positions refer to
 * @param paragraphs its paragraphs, in order
 * @param waivers what the text itself lets pass, in order
 */
public record Article(
        String name, String title, String date, String text, List<Paragraph> paragraphs, List<Waiver> waivers) {

    /** All sentences that belong to the story, in order. */
    public List<Sentence> sentences() {
        int count = 0;
        for (Paragraph paragraph : paragraphs) {
            count += paragraph.sentences().size();
        }
        List<Sentence> all = new ArrayList<>(count);
        for (Paragraph paragraph : paragraphs) {
            all.addAll(paragraph.sentences());
        }
        return Collections.unmodifiableList(all);
    }

    public String quote(Span span) {
        return span.of(text);
    }
}
