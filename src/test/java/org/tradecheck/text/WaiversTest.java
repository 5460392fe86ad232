package org.tradecheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WaiversTest {

    private static List<Waiver> waivers(String text) {
        return new ArticleReader().read("a", "", "", text).waivers();
    }

    private static String scope(Article article) {
        return article.quote(article.waivers().get(0).scope());
    }

    @Test
    void a_waiver_on_a_line_of_its_own_is_for_the_next_paragraph() {
        for (String line : List.of(
                "tradecheck:ignore share-cap as agreed",
                "<!-- tradecheck:ignore share-cap as agreed -->",
                "[//]: # (tradecheck:ignore share-cap as agreed)",
                "# tradecheck:ignore share-cap: as agreed")) {
            for (String end : List.of("\n", "\r\n", "\r", "\n\n")) {
                Article article =
                        new ArticleReader().read("a", "", "", "One grew." + end + line + end + "Two fell." + end);
                assertThat(article.waivers()).as(line).hasSize(1);
                assertThat(article.waivers().get(0).check()).isEqualTo("share-cap");
                assertThat(article.waivers().get(0).reason()).as(line).isEqualTo("as agreed");
                assertThat(scope(article)).as(line).isEqualTo("Two fell.");
            }
        }
    }

    @Test
    void a_waiver_beside_words_is_for_their_paragraph() {
        Article after = new ArticleReader()
                .read("a", "", "", "One grew.\nTwo fell. <!-- tradecheck:ignore share-cap as agreed -->\nThree stood.");
        assertThat(scope(after)).startsWith("Two fell.");
        Article before =
                new ArticleReader().read("a", "", "", "One grew.\n<!-- tradecheck:ignore share-cap x --> Two fell.");
        assertThat(scope(before)).isEqualTo("Two fell.");
    }

    @Test
    void nothing_of_a_waiver_is_read() {
        String text = "tradecheck:ignore share-cap exports were $3.4 billion\nExports were $3.1 billion.";
        Article article = new ArticleReader().read("a", "", "", text);
        assertThat(article.sentences()).hasSize(1);
        assertThat(article.text()).doesNotContain("3.4").hasSameSizeAs(text);
    }

    @Test
    void a_reason_or_a_check_may_be_missing() {
        assertThat(waivers("tradecheck:ignore share-cap\nOne.").get(0).reason()).isEmpty();
        assertThat(waivers("tradecheck:ignore\nOne.").get(0).check()).isEmpty();
        assertThat(waivers("tradecheck:ignore Share_Cap x\nOne.").get(0).check())
                .isEmpty();
        assertThat(waivers("One.\ntradecheck:ignore share-cap nothing follows")).isEmpty();
    }

    @Test
    void markdown_and_web_pages_have_them_in_comments() {
        String markdown = "# Trade\n\nOne grew.\n\n<!-- tradecheck:ignore share-cap as agreed -->\n\nTwo fell.\n";
        assertThat(scope(new MarkdownReader().read("a", "", markdown))).isEqualTo("Two fell.");
        assertThat(scope(
                        new MarkdownReader().read("a", "", "One grew. <!-- tradecheck:ignore share-cap a -->\n\nTwo.")))
                .startsWith("One grew.");
        String page = "<p>One grew.</p><!-- tradecheck:ignore share-cap as agreed --><p>Two fell.</p>";
        Article html = new HtmlReader().read("a", "", page);
        assertThat(scope(html)).isEqualTo("Two fell.");
        assertThat(html.text()).doesNotContain("tradecheck");
        assertThat(scope(new HtmlReader()
                        .read("a", "", "<p>One grew.<!-- tradecheck:ignore share-cap a --></p><p>Two.")))
                .startsWith("One grew.");
    }

    @Test
    void thousands_of_them_do_no_harm() {
        assertThat(waivers("tradecheck:ignore share-cap x\nOne grew.\n".repeat(20_000)))
                .hasSize(1000);
    }
}
