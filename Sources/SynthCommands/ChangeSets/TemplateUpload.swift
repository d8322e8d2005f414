// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateAnalysis

/// Where a template goes that is too large for a request; its name follows its content.
struct TemplateUpload {
    let command: [String]
    let url: String

    /// - Parameters:
    ///   - text: the template as it is sent.
    ///   - file: where that is written.
    init(_ text: String, of stackName: String, in file: String, to bucket: String, _ region: Region) {
        let key = "synth/\(stackName)/\(ContentHash(of: text))\(StackFiles.templateSuffix)"
        command = ["s3", "cp", file, "s3://\(bucket)/\(key)", "--only-show-errors"]
        url = "https://s3.\(region).\(Partition(ofRegion: region.code).domain)/\(bucket)/\(key)"
    }
}
