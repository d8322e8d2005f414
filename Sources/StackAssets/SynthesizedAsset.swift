// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// An asset whose content is known, and with it its name in AWS.
package struct SynthesizedAsset: Sendable, Hashable {
    enum Content: Sendable, Hashable {
        case archive([AssetFile])
        /// As it is.
        case file(AssetFile)
        case image(ImageContext)
        /// A template that synthesis made.
        case text(String)
    }

    /// The path as it was written.
    package let path: String
    /// Where it was written.
    package let location: SourceLocation
    /// 64 digits that follow from the content.
    package let digest: String
    /// The bytes that are uploaded, or of an image's files.
    package let size: Int
    let content: Content
    private let ending: String

    init(_ request: AssetRequest, _ digest: ContentDigest, size: Int, ending: String = "", _ content: Content) {
        path = request.path
        location = request.location
        self.digest = digest.text
        self.size = size
        self.ending = ending
        self.content = content
    }

    /// The template of a stack that another one deploys.
    package init(template: String, of stack: String, at location: SourceLocation) {
        let bytes = Array(template.utf8)
        var sums = ByteSums()
        bytes.withUnsafeBytes { sums.add($0) }
        path = stack
        self.location = location
        digest = sums.digest.text
        size = bytes.count
        ending = ".json"
        content = .text(template)
    }

    /// How it is built; nil of what is uploaded.
    package var image: ImageContext? { if case .image(let context) = content { context } else { nil } }

    /// The name of its file where it waits for the upload.
    package var fileName: String { digest + ending }

    /// Whether a name is of the form of such a file's: 64 digits, and an ending.
    package static func isFileName(_ name: String) -> Bool {
        let digits = name.prefix { $0 != "." }
        return digits.utf8.count == 64 && digits.allSatisfy { $0.isHexDigit && !$0.isUppercase }
    }

    /// The key in the bucket.
    package var key: String { "assets/\(fileName)" }

    /// The type that the object in the bucket has; nil where none is sure.
    package var contentType: String? {
        switch ending {
        case ".zip": "application/zip"
        case ".json": "application/json"
        case ".html": "text/html"
        case ".css": "text/css"
        case ".js": "text/javascript"
        case ".txt": "text/plain"
        case ".svg": "image/svg+xml"
        case ".png": "image/png"
        default: nil
        }
    }

    package func node(_ form: AssetRequest.Form) -> Node { Self.node(form, key: key, digest: digest) }

    /// What stands for one that could not be read: of the same form, so that nothing else is wrong with it.
    package static func unknown(_ form: AssetRequest.Form) -> Node {
        let digest = String(repeating: "0", count: 64)
        return node(form, key: "assets/\(digest).zip", digest: digest)
    }

    private static func node(_ form: AssetRequest.Form, key: String, digest: String) -> Node {
        switch form {
        case .key: .string(key)
        case .url:
            Value<String>("https://s3.\(.region).\(.urlSuffix)/\(AssetStorage.bucketName)/\(key)").node
        case .image: Value<String>("\(AssetStorage.repositoryURI):\(digest)").node
        }
    }

    /// Hands on the bytes that are uploaded, a piece at a time.
    package func write(_ take: (UnsafeRawBufferPointer) throws(AssetProblem) -> Void) throws(AssetProblem) {
        switch content {
        case .archive(let files): try ZipArchive(files).write(take)
        case .file(let file):
            var sums = ByteSums()
            _ = try FileSystem.read(file.source) { (piece) throws(AssetProblem) in
                sums.add(piece)
                try take(piece)
            }
            guard sums.digest == file.digest else {
                throw AssetProblem(
                    "'\(file.source)' was changed meanwhile",
                    why: "the asset's key was found for what was in it before",
                    fix: "run the same command again")
            }
        case .text(let text):
            try ZipArchive.hand(Array(text.utf8), to: take)
        case .image: break
        }
    }
}

/// What an image is built from.
package struct ImageContext: Sendable, Hashable {
    /// Both without links.
    package let folder: String
    package let dockerfile: String
    package let platform: String
    package let target: String?
    package let arguments: [String]
}
