// SPDX-License-Identifier: Apache-2.0

import StackPictures

/// The picture, what is chosen in it, and all of it in words.
struct PictureSection {
    let page: ReportPage

    var section: ReportPage.Section {
        let picture = page.report.picture
        guard !picture.symbols.isEmpty else { return .init(id: "picture", title: "Picture", content: .nothing) }
        let drawing = SVGDrawing(PictureLayout(picture), linking: { "#\(PictureWords.anchor($0))" }).text
        return .init(
            id: "picture", title: "Picture",
            lead: """
                Choose a thing, an arrow or the heading of a box to see its facts. Drag to move; zoom by the buttons, two fingers, \
                or Ctrl and the wheel.
                """,
            tools: """
                <div class="tools"><button type="button" data-act="in" aria-label="Zoom in">+</button>
                <button type="button" data-act="out" aria-label="Zoom out">−</button>
                <button type="button" data-act="fit">Fit</button></div>
                """,
            content: """
                <a class="skip" href="#words">Skip the picture</a>
                <div class="picture" id="frame">
                <div class="stage" id="stage">
                \(.made(Concealed.text(drawing)))</div>
                <aside class="chosen-facts" id="chosen" aria-labelledby="chosen-title" hidden>
                <div class="heading"><h3 id="chosen-title" tabindex="-1"></h3>
                <button type="button" id="chosen-close" aria-label="Close the facts">Close</button></div>
                <div id="chosen-content"></div>
                </aside>
                </div>
                <details class="item" id="words"><summary><span class="name">The picture in words</span></summary>
                <div class="body"><ul class="lines">
                \(PictureWords(page: page).lines.joined("\n"))
                </ul></div></details>
                """)
    }
}
