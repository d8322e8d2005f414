// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel
import Testing

// What `#expect` prints of answers that have places in Swift: by their paths within the package, as all failures here.

extension Diagnostic {
    /// The finding and its notes.
    var shortDescription: String {
        ([location] + notes.map(\.location)).compactMap { $0 }.reduce("\(self)") { $1.shortened(in: $0) }
    }
}

extension Diagnostic: CustomTestStringConvertible {
    /// As compilers print it.
    public var testDescription: String { shortDescription }
}

extension AccessAnswer: CustomTestStringConvertible {
    /// The question and the answer as one sentence, with what decides and where.
    public var testDescription: String { place?.location?.shortened(in: "\(self)") ?? "\(self)" }
}

extension ResourceUpdate: CustomTestStringConvertible {
    /// One line: what happens, to what, because of what, and where it is written.
    public var testDescription: String { location?.shortened(in: "\(self)") ?? "\(self)" }
}

extension Refusal: CustomTestStringConvertible {
    /// As a line of a failure.
    public var testDescription: String { location?.shortened(in: "\(self)") ?? "\(self)" }
}
