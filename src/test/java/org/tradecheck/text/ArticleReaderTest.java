package org.tradecheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tradecheck.text.Paragraph.Kind;

class ArticleReaderTest {

    private static final String STORY = """
            Utopia’s exports hit a record

            By Ann Author in Economy on 3 March 2025

            PORT LIBERTY – Exports of Utopia rose 4% to $3.2 billion in 2024, the Customs Board said.

            The harbour at dawn. Photo credit: Customs Board

            What comes next

            “We sell more every year,” the minister said. “Last year we sold $3.2 billion.

            “This year it will be more,” she went on to say before the meeting of the council ended.

            1. A port worth $40 million, with 300 jobs;
            2. A road worth $15 million.

            -Ends-

            Notes to editors
            Dollar amounts are converted at 2.5 crowns to the dollar.

            About the Customs Board
            Founded in 1996, it has 12 offices.
            """;

    private static Article read(String text) {
        return new ArticleReader().read("a", "", "", text);
    }

    private static List<Kind> kinds(String text) {
        return read(text).paragraphs().stream().map(Paragraph::kind).toList();
    }

    @Test
    void the_parts_of_a_story_are_told_apart() {
        assertThat(kinds(STORY))
                .containsExactly(
                        Kind.HEADLINE,
                        Kind.BODY,
                        Kind.BODY,
                        Kind.CAPTION,
                        Kind.HEADING,
                        Kind.BODY,
                        Kind.BODY,
                        Kind.LIST_ITEM,
                        Kind.LIST_ITEM,
                        Kind.BOILERPLATE,
                        Kind.HEADING,
                        Kind.BODY,
                        Kind.BOILERPLATE,
                        Kind.BOILERPLATE);
    }

    @Test
    void a_quotation_is_a_place_even_when_it_runs_over_paragraphs() {
        Article article = read(STORY);
        List<String> quoted = article.sentences().stream()
                .filter(s -> s.place() == Place.QUOTATION)
                .map(s -> article.quote(s.span()))
                .toList();
        assertThat(quoted)
                .containsExactly("“We sell more every year,” the minister said.", "“Last year we sold $3.2 billion.");
    }

    @Test
    void one_sentence_alone_is_no_headline() {
        assertThat(kinds("Exports rose to $3 billion")).containsExactly(Kind.HEADING);
        assertThat(kinds("Exports rose to $3 billion.")).containsExactly(Kind.BODY);
    }

    @Test
    void a_wire_headline_stands_before_the_date_line() {
        assertThat(kinds("UTOPIA TRADE GAP NARROWS IN MAY\n\nPORT LIBERTY, June 3 - The gap narrowed to 5 mln dlrs."))
                .containsExactly(Kind.HEADLINE, Kind.BODY);
    }

    @Test
    void wrapped_prose_is_one_paragraph_and_short_lines_are_several() {
        String wrapped = "Exports of Utopia rose by four percent in the first half of the year and\n"
                + "imports by three percent, according to the board that counts them and has\ndone so for long.";
        assertThat(read(wrapped).paragraphs()).as(wrapped).hasSize(1);
        assertThat(read("Exports: 5\nImports: 4\nBalance: 1").paragraphs()).hasSize(3);
    }

    @Test
    void every_line_end_gives_the_same_sentences() {
        List<String> expected = sentences(STORY);
        assertThat(sentences(STORY.replace("\n", "\r\n"))).isEqualTo(expected);
        assertThat(sentences(STORY.replace("\n", "\r"))).isEqualTo(expected);
    }

    private static List<String> sentences(String text) {
        Article article = read(text);
        return article.sentences().stream()
                .map(s -> s.place() + " " + article.quote(s.span()))
                .collect(Collectors.toList());
    }

    @Test
    void sentences_are_numbered_through_and_know_their_paragraph() {
        Article article = read(STORY);
        List<Sentence> sentences = article.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            assertThat(sentence.index()).isEqualTo(i);
            assertThat(article.paragraphs().get(sentence.paragraph()).span().contains(sentence.span()))
                    .isTrue();
        }
    }

    @Test
    void a_text_of_blanks_has_no_paragraphs() {
        assertThat(kinds(" \n\t\n\r\n\uFEFF")).isEmpty();
        assertThat(kinds("")).isEmpty();
    }
}
