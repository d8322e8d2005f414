// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Where code or a definition lies: a bucket, a key and perhaps a version.
struct S3Place {
    let bucket: Node
    let key: Node
    let version: Node?

    /// An object of Bucket and Key, or a text `s3://bucket/key?versionId=…`; nil for anything else.
    init?(_ node: Node) {
        if node.objectValue != nil {
            guard let bucket = node.given("Bucket"), let key = node.given("Key") else { return nil }
            (self.bucket, self.key, version) = (bucket, key, node["Version"])
            return
        }
        guard let text = node.stringValue, text.hasPrefix("s3://") else { return nil }
        let rest = text.dropFirst(5)
        let beforeFragment = rest.prefix { $0 != "#" }
        let path = beforeFragment.prefix { $0 != "?" }
        guard let slash = path.firstIndex(of: "/"), slash != path.startIndex else { return nil }
        bucket = .string(String(path[..<slash]))
        key = .string(String(path[slash...].drop { $0 == "/" }))
        let query = beforeFragment.dropFirst(path.count + 1).split(separator: "&")
        let versions = query.filter { $0.hasPrefix("versionId=") }.map { $0.dropFirst(10) }
        version = versions.count == 1 && !versions[0].isEmpty ? .string(String(versions[0])) : nil
    }

    /// Where a file will be once it is packaged: nobody knows yet.
    init(packaging path: String) {
        bucket = "packaged-by-sam"
        key = .string(path.split(separator: "/").filter { $0 != "." && $0 != ".." }.joined(separator: "/"))
        version = nil
    }

    /// As APIs and state machines have it.
    var location: Node {
        var place: Node = ["Bucket": bucket, "Key": key]
        place.set("Version", version)
        return place
    }

    /// As functions and layers have it.
    var code: Node {
        var place: Node = ["S3Bucket": bucket, "S3Key": key]
        place.set("S3ObjectVersion", version)
        return place
    }
}
