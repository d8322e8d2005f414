// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@testable import StackReports

@Suite struct HTMLTests {
    @Test func whatIsInterpolatedIsText() {
        let name = "</script><img src=x onerror=\"a()\">&"
        let html: HTML = "<b title=\"\(name)\">\(name)</b>"
        let escaped = "&lt;/script&gt;&lt;img src=x onerror=&quot;a()&quot;&gt;&amp;"
        #expect(html.text == "<b title=\"\(escaped)\">\(escaped)</b>")
    }

    @Test func piecesOfPagesStayMarkup() {
        let items = ["a", "<b>"].map { "<li>\($0)</li>" as HTML }
        let list: HTML = "<ul>\(items.joined(", "))</ul>"
        #expect(list.text == "<ul><li>a</li>, <li>&lt;b&gt;</li></ul>")
    }

    @Test func dynamicReferencesAreConcealed() {
        let html: HTML = "\("postgres://u:{{resolve:secretsmanager:prod/db:SecretString:pw}}@h")"
        #expect(html.text == "postgres://u:{{resolve:secretsmanager:****}}@h")
        let open: HTML = "\("{{resolve:ssm-secure:/prod/key")"
        #expect(open.text == "{{resolve:ssm-secure:****}}")
        let odd: HTML = "\("{{resolve:mine:thing}}")"
        #expect(odd.text == "{{resolve:****}}")
    }

    @Test func whatTurnsTheDirectionOfWritingIsWrittenOut() {
        let html: HTML = "\("a\u{202E}b\nc")"
        #expect(html.text == "a\\u{202E}b\nc")
    }

    @Test func anchorsAreIDsAndDiffer() {
        let names = ["a/b", "a.b", "a b", "a_2e_b", "a\"b", "ä", "A/b", "a-b", ""]
        let ids = names.map { Anchor.id("r", $0) }
        #expect(Set(ids).count == names.count)
        #expect(ids.allSatisfy { $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-._".contains($0)) } })
        #expect(ids[0] == "r-a.b")
    }

    @Test func digestsAreThoseOfTheStandard() {
        #expect(Digest.base64("") == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
        #expect(Digest.base64("abc") == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
        #expect(Digest.hexadecimal("abc") == "ba7816bf8f01cfea414140de5dae2223")
    }
}
