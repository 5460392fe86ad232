package org.tradecheck.text;

import java.util.ArrayList;
import java.util.List;
import org.tradecheck.text.Paragraph.Kind;

/** Makes an article of plain text: paragraphs and what they are, sentences and where they stand, tokens. */
public final class ArticleReader {

    /**
     * Cuts a plain text.
     *
     * @param name its file name or id
     * @param title the headline where it is given apart from the text, else empty
     * @param date the article's date where it is given from outside, else empty
     * @param text the text; any line ends
     */
    public Article read(String name, String title, String date, String text) {
        Waivers waivers = Waivers.in(text);
        String story = waivers.masked(text);
        Cut cut = Cut.of(story, ParagraphSplitter.split(story));
        return assemble(name, title, date, cut, ParagraphKinds.of(cut), waivers.of(story, cut.paragraphs()));
    }

    /** An article whose paragraphs and their kinds are known. */
    static Article assemble(String name, String title, String date, Cut cut, List<Kind> kinds, List<Waiver> waivers) {
        List<Paragraph> paragraphs = new ArrayList<>(kinds.size());
        int index = 0;
        for (int i = 0; i < kinds.size(); i++) {
            Span span = cut.paragraphs().get(i);
            List<Sentence> sentences = kinds.get(i) == Kind.BOILERPLATE
                    ? List.of()
                    : sentences(cut.text(), span, cut.tokens().get(i), kinds.get(i), i, index);
            index += sentences.size();
            paragraphs.add(new Paragraph(i, span, kinds.get(i), sentences));
        }
        return new Article(name, title, date, cut.text(), List.copyOf(paragraphs), waivers);
    }

    private static List<Sentence> sentences(
            String text, Span paragraph, Tokens all, Kind kind, int number, int firstIndex) {
        Quotations quotations = Quotations.in(text, paragraph, all);
        List<Sentence> sentences = new ArrayList<>();
        for (List<Token> tokens : SentenceSplitter.split(text, all)) {
            Span span = new Span(
                    tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
            sentences.add(
                    new Sentence(firstIndex + sentences.size(), number, span, place(kind, span, quotations), tokens));
        }
        return List.copyOf(sentences);
    }

    private static Place place(Kind kind, Span sentence, Quotations quotations) {
        return switch (kind) {
            case HEADLINE -> Place.HEADLINE;
            case CAPTION -> Place.CAPTION;
            case HEADING, BODY, LIST_ITEM, BOILERPLATE ->
                quotations.holdMostOf(sentence) ? Place.QUOTATION : Place.BODY;
        };
    }
}
