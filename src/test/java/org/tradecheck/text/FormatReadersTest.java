package org.tradecheck.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.tradecheck.json.JsonReader;
import org.tradecheck.text.Paragraph.Kind;

class FormatReadersTest {

    private static List<String> paragraphs(Article article) {
        return article.paragraphs().stream()
                .map(p -> p.kind() + " " + article.quote(p.span()))
                .toList();
    }

    @Test
    void a_page_is_its_story() {
        Article article = new HtmlReader().read("a", "", """
                        <html><head><meta property="article:published_time" content="2024-03-02T10:00:00Z"></head>
                        <body><nav>Menu 5</nav><article><h1>Exports hit a record</h1>
                        <p>Exports rose <b>4%</b> to $3.2&nbsp;billion<sup>1</sup>.</p>
                        <ul><li>Wheat: 5 tonnes.<li>Oil.</ul>
                        <figure><figcaption>The port.</figcaption></figure>
                        <script>alert(1)</script></article><footer>7</footer></body></html>
                        """);
        assertThat(article.date()).isEqualTo("2024-03-02");
        assertThat(paragraphs(article))
                .containsExactly(
                        "HEADLINE Exports hit a record",
                        "BODY Exports rose 4% to $3.2\u00a0billion.",
                        "LIST_ITEM Wheat: 5 tonnes.",
                        "LIST_ITEM Oil.",
                        "CAPTION The port.");
    }

    @Test
    void markdown_keeps_the_positions_of_the_file() {
        String markdown =
                "---\ndate: 2024-05-06\n---\n# A record\n\nExports rose **4%** to [$3 billion](http://x.y) in\n"
                        + "2024 &amp; on.\n\n- Wheat *5%*.\n";
        Article article = new MarkdownReader().read("a", "", markdown);
        assertThat(article.text()).hasSameSizeAs(markdown);
        assertThat(article.text().indexOf("$3 billion")).isEqualTo(markdown.indexOf("$3 billion"));
        assertThat(article.date()).isEqualTo("2024-05-06");
        assertThat(article.paragraphs().stream().map(Paragraph::kind))
                .containsExactly(Kind.HEADLINE, Kind.BODY, Kind.LIST_ITEM);
        assertThat(article.text()).doesNotContain("*", "[", "http", "---");
    }

    @Test
    void news_xml_is_read_and_nothing_outside_it() throws UnreadableDocument {
        String xml = """
                <?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                <nitf><head><docdata><date.issue norm="20240403T100000Z"/></docdata></head><body>
                <hedline><hl1>A record</hl1></hedline><body.content><p>Exports rose 4%&x; in May.</p></body.content>
                </body></nitf>
                """;
        Article article = new NitfReader().read("a", "", xml.getBytes(StandardCharsets.UTF_8));
        assertThat(article.date()).isEqualTo("2024-04-03");
        assertThat(paragraphs(article)).containsExactly("HEADLINE A record", "BODY Exports rose 4% in May.");
    }

    @Test
    void news_json_is_read_with_its_headline_and_date() throws Exception {
        Article article = new NinjsReader()
                .read(
                        "a",
                        "",
                        JsonReader.read("{\"headline\": \"A <record>\", \"versioncreated\": \"2024-03-04T10:00:00Z\","
                                + " \"body_html\": \"<p>Exports rose 4%.</p>\"}"));
        assertThat(article.date()).isEqualTo("2024-03-04");
        assertThat(paragraphs(article)).containsExactly("HEADLINE A <record>", "BODY Exports rose 4%.");
    }

    @Test
    void a_word_document_is_its_paragraphs() throws Exception {
        byte[] docx = zip(
                "word/document.xml",
                ("<w:document xmlns:w='w'><w:body><w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r><w:t>A record</w:t>"
                                + "</w:r></w:p><w:p><w:del><w:r><w:t>not this</w:t></w:r></w:del><w:r><w:t>Exports </w:t>"
                                + "</w:r><w:r><w:t>rose 4%.</w:t></w:r></w:p></w:body></w:document>")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(paragraphs(new DocxReader().read("a", "", docx)))
                .containsExactly("HEADLINE A record", "BODY Exports rose 4%.");
    }

    @Test
    void a_word_document_that_unpacks_without_end_is_refused() throws IOException {
        byte[] bomb = zip("word/media/x", new byte[40_000_000]);
        assertThatThrownBy(() -> new DocxReader().read("a", "", bomb))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("unpacks to more");
    }

    @Test
    void what_is_no_word_document_says_so() {
        for (byte[] bytes :
                List.of(new byte[0], new byte[] {'P', 'K', 3, 4, 9, 9}, "text".getBytes(StandardCharsets.UTF_8))) {
            assertThatThrownBy(() -> new DocxReader().read("a", "", bytes)).isInstanceOf(UnreadableDocument.class);
        }
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
