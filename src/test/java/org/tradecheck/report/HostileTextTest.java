package org.tradecheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradecheck.check.Severity;
import org.tradecheck.json.JsonReader;
import org.xml.sax.InputSource;

class HostileTextTest {

    private static final String TEXT =
            "\u001b[31mred\u001b]0;t\u0007 ##[error]x ##vso[task] ::set-output name=a::b <script>alert(1)</script> "
                    + "\u202e $3 billion & ]]> | `code` [a](b) \u0085 \ud800 \u2028end, a \u0000 b.";

    private static ArticleReport report() {
        return new SampleReport(TEXT)
                .finding(
                        Severity.ERROR,
                        "::error::" + TEXT,
                        List.of("##[x] \u001b[0m <b>"),
                        "<img src=x onerror=y>",
                        "$3 billion",
                        "code")
                .report("dir/a:b,c%\u001b<x>.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text",
                "compact",
                "json",
                "jsonl",
                "sarif",
                "github",
                "gitlab",
                "rdjsonl",
                "junit",
                "checkstyle",
                "markdown",
                "html"
            })
    void no_format_passes_on_control_characters_or_log_commands(String format) {
        String written = SampleReport.write(format, report());
        assertThat(written.chars().filter(c -> c < ' ' && c != '\n').count())
                .as(written)
                .isZero();
        assertThat(written).doesNotContain("\u202e", "\u0085", "\u2028", "\ud800");
        if (List.of("html", "junit", "checkstyle", "json", "sarif").contains(format)) {
            assertThat(written).doesNotContain("<script", "<img");
        }
        if (!List.of("json", "jsonl", "sarif", "gitlab", "rdjsonl").contains(format)) {
            assertThat(written).doesNotContain("##[", "##vso[");
        }
        for (String line : written.split("\n")) {
            assertThat(line.strip().startsWith("::"))
                    .as(line)
                    .isEqualTo(format.equals("github") && !line.isBlank() && line.startsWith("::error file="));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "gitlab", "jsonl", "rdjsonl"})
    void json_formats_are_json(String format) throws Exception {
        for (String value : format.endsWith("jsonl")
                ? SampleReport.write(format, report()).split("\n")
                : new String[] {SampleReport.write(format, report())}) {
            JsonReader.read(value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit", "checkstyle"})
    void xml_formats_are_xml(String format) throws Exception {
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(SampleReport.write(format, report()))));
    }

    @Test
    void a_page_has_no_tags_but_its_own() {
        List<String> tags = Jsoup.parse(SampleReport.write("html", report())).getAllElements().stream()
                .map(Element::tagName)
                .distinct()
                .toList();
        assertThat(tags)
                .isSubsetOf(
                        "#root", "html", "head", "meta", "title", "style", "body", "h1", "h2", "ol", "li", "p",
                        "details", "summary", "i", "strong", "code", "pre", "div", "mark", "sup", "a", "footer");
    }

    @Test
    void a_github_property_cannot_end_early() {
        assertThat(SampleReport.write("github", report())).contains("file=dir/a%3Ab%2Cc%25");
    }
}
