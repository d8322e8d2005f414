// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A template's text as it is written, and what is sent of it.
struct WrittenTemplate {
    let text: String
    /// JSON without white space, where that is sent and not the text.
    let compact: String?
    /// Whether what is sent is too large for a request, and goes through a bucket.
    let needsBucket: Bool
    private let form: TemplateForm

    /// What is sent, and what that is written in.
    var sent: (text: String, form: TemplateForm) { compact.map { ($0, .json) } ?? (text, form) }

    init(_ template: Template, _ form: TemplateForm) {
        self.form = form
        switch form {
        case .json:
            let (sent, isCompact) = template.sent
            text = isCompact ? template.json : sent
            compact = isCompact ? sent : nil
            needsBucket = sent.utf8.count > Template.inlineBytes
        case .yaml:
            text = form.text(of: template.root)
            let size = text.utf8.count
            let json = size > Template.inlineBytes ? template.compactJSON : nil
            let isSmall = json.map { $0.utf8.count <= Template.inlineBytes } ?? false
            compact = isSmall || size > Template.bucketBytes ? json : nil
            needsBucket = size > Template.inlineBytes && !isSmall
        }
    }
}
