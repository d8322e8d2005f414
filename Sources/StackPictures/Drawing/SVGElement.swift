// SPDX-License-Identifier: Apache-2.0

/// What a part of a picture is drawn in: a link where it leads somewhere, else a group.
struct SVGElement {
    let start: String
    let isLink: Bool

    var end: String { isLink ? "</a>" : "</g>" }

    /// - Parameters:
    ///   - role: what it is for who hears it, where it is no link.
    ///   - name: what is heard.
    ///   - attributes: others, each after a blank.
    init(classes: String = "", role: String, name: String, address: String?, attributes: String = "") {
        isLink = address != nil
        let kind = address.map { "href=\"\(XML.text($0))\"" } ?? "role=\"\(role)\""
        start =
            "<\(isLink ? "a" : "g") \(classes.isEmpty ? "" : "class=\"\(classes)\" ")\(kind) "
            + "aria-label=\"\(XML.text(name))\"\(attributes)>"
    }

    /// What is written beside something that has its own link, to which it leads as well: neither the keyboard nor a voice
    /// comes to it a second time.
    init(labelling address: String?, classes: String) {
        isLink = address != nil
        start =
            address.map {
                "<a class=\"\(classes)\" href=\"\(XML.text($0))\" tabindex=\"-1\" aria-hidden=\"true\">"
            } ?? "<g class=\"\(classes)\">"
    }
}
