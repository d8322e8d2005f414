// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension Answer {
    /// The text of the template that `get-template` shows: of one in JSON as `synth` writes it, since a place in the answer
    /// is nobody's.
    ///
    /// - Throws: `AnswerProblem` where there is none.
    var templateBody: [UInt8] {
        get throws {
            // The aws CLI shows a template that is JSON as an object, and any other as a text.
            let text =
                try node["TemplateBody"]?.objectValue == nil
                ? self.text("TemplateBody") : JSONWriter.write(object("TemplateBody").node)
            return Array(text.utf8)
        }
    }
}
