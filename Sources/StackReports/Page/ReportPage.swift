// SPDX-License-Identifier: Apache-2.0

import ReportAssets
import StackPictures
import TemplateModel

/// A report as one page of HTML that needs nothing else: no network, no other file.
package struct ReportPage {
    let report: EnvironmentReport
    let names: PageNames

    package init(_ report: EnvironmentReport) {
        self.report = report
        names = PageNames(report)
    }

    /// The document: the same report always gives the same bytes.
    package var text: String {
        let program = Self.asset(report_program())
        let sections = self.sections.filter { !$0.content.isEmpty }
        let page: HTML = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="\(policy(program))">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(report.title.printable): report</title>
            <link rel="icon" href="data:,">
            <style>
            \(.made(Self.asset(report_style())))</style>
            </head>
            <body>
            <a class="skip" href="#overview">Skip to the report</a>
            \(bar)
            <div class="layout">
            \(navigation(sections))
            <main>
            \(Overview(page: self, sections: sections).section)
            \(sections.map(section).joined("\n"))
            \(footer)
            </main>
            </div>
            <script>\(.made(program))</script>
            </body>
            </html>

            """
        return page.text
    }

    /// The parts of the page after the first one.
    struct Section {
        let id: String
        let title: String
        /// How many things are in it; nil where they are not counted.
        var count: Int?
        var lead: HTML = .nothing
        /// What stands beside its heading.
        var tools: HTML = .nothing
        let content: HTML
    }

    private var sections: [Section] {
        [
            PictureSection(page: self).section, FindingsSection(page: self).section,
            SilencesSection(page: self).section, ResourcesSection(page: self).section,
            ValuesSection(page: self).parameters, ValuesSection(page: self).outputs, WaysSection(page: self).section,
            PortsSection(page: self).section, AccessSection(page: self).section, CostSection(page: self).section,
            DeploymentSection(page: self).section,
        ]
    }

    private func section(_ section: Section) -> HTML {
        let count = section.count.map { " <small>\($0)</small>" as HTML } ?? .nothing
        let heading: HTML = "<h2 id=\"\(section.id)-title\">\(section.title)\(count)</h2>"
        return """
            <section id="\(section.id)" aria-labelledby="\(section.id)-title" data-group>
            \(section.tools.isEmpty ? heading : "<div class=\"heading\">\(heading)\(section.tools)</div>")
            \(section.lead.isEmpty ? .nothing : "<p class=\"lead\">\(section.lead)</p>\n")\(section.content)
            </section>
            """
    }

    /// Nothing but what is in the page may be shown or run: what a template says could do nothing even if it were markup.
    private func policy(_ program: String) -> HTML {
        .made(
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; connect-src 'self'; "
                + "script-src 'sha256-\(Digest.base64(program))'; base-uri 'none'; form-action 'none'")
    }

    private var bar: HTML {
        """
        <header class="bar">
        <b>\(report.title.printable)</b>
        <search><form role="search" class="find">
        <label class="unseen" for="search">Search the report</label>
        <input id="search" type="search" placeholder="Search the report" autocomplete="off" spellcheck="false">
        <output id="found" for="search" aria-live="polite"></output>
        </form></search>
        </header>
        """
    }

    private func navigation(_ sections: [Section]) -> HTML {
        let entries = sections.map { section -> HTML in
            let count = section.count.map { "<span>\($0)</span>" as HTML } ?? .nothing
            return "<li><a href=\"#\(section.id)\">\(section.title)\(count)</a></li>"
        }
        return """
            <nav aria-label="Parts of the report"><ul>
            <li><a href="#overview">Overview</a></li>
            \(entries.joined("\n"))
            </ul></nav>
            """
    }

    private var footer: HTML {
        """
        <footer><p>Made by <code>\(report.program.printable) report</code> from the templates alone: nothing was asked of AWS.
        Press <kbd>/</kbd> to search.</p></footer>
        """
    }

    private static func asset(_ asset: report_asset) -> String {
        String(decoding: UnsafeBufferPointer(start: asset.text, count: asset.count), as: UTF8.self)
    }
}

extension ReportPage {
    /// What tells a page from another one.
    package static func version(of page: String) -> String { Digest.hexadecimal(page) }

    /// The page as a server gives it: it asks whether it is still the newest.
    package static func served(_ page: String, version: String) -> String {
        page.replacing("<html lang=\"en\">", with: "<html lang=\"en\" data-version=\"\(version)\">", maxReplacements: 1)
    }
}
