// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateAnalysis

/// Where a template goes that is too large for a request; its name follows its content.
struct TemplateUpload {
    let command: [String]
    let file: String
    let url: String

    /// - Parameters:
    ///   - text: the template as it is sent.
    ///   - form: what it is written in.
    ///   - file: where that is written.
    init(
        _ text: String, _ form: TemplateForm = .json, of stackName: String, in file: String, to bucket: String,
        _ region: Region
    ) {
        self.file = file
        let key = "synth/\(stackName)/\(ContentHash(of: text))\(StackFiles.templateSuffix(form))"
        command = ["s3", "cp", file, "s3://\(bucket)/\(key)", "--only-show-errors"]
        url = "https://s3.\(region).\(Partition(ofRegion: region.code).domain)/\(bucket)/\(key)"
    }
}

extension Session {
    /// Brings a template to the bucket that its change set takes it from.
    func upload(_ upload: TemplateUpload, _ text: String) throws {
        let kept = KeptFile(Files.name(of: upload.file), text, self)
        try change(upload.command) { upload.command.naming([kept], insteadOf: [upload.file]) }
    }
}
