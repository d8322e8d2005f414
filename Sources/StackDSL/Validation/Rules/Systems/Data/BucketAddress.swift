/// What an S3 ARN in a policy names.
struct BucketAddress {
    enum Bucket: Equatable {
        case resource(String)
        case name(String)
    }

    /// Nil for every bucket.
    let bucket: Bucket?
    let coversBucket: Bool
    let coversObjects: Bool

    /// Nil when it cannot be told.
    init?(_ value: PropertyValue) {
        if value.text == "*" {
            (bucket, coversBucket, coversObjects) = (nil, true, true)
            return
        }
        guard var rest = value.parts?[...], let first = rest.popFirst() else { return nil }
        let named: Bucket
        var suffix: String?
        if let (name, argument) = first.function, name == "Fn::GetAtt", argument[1]?.stringValue == "Arn",
            let target = argument[0]?.stringValue
        {
            named = .resource(target)
            suffix = rest.isEmpty ? "" : rest.first?.stringValue
        } else {
            var head = first.stringValue ?? ""
            if head == "arn:", rest.count >= 2, rest.first?.function != nil {
                head += "aws" + (rest.dropFirst().first?.stringValue ?? "")
                rest = rest.dropFirst(2)
            }
            guard let range = head.firstRange(of: ":s3:::") else { return nil }
            let path = head[range.upperBound...]
            if path.isEmpty {
                guard let next = rest.popFirst(), let (name, argument) = next.function, name == "Ref",
                    let target = argument.stringValue
                else { return nil }
                named = .resource(target)
                suffix = rest.isEmpty ? "" : rest.first?.stringValue
            } else {
                let bucket = path.prefix { $0 != "/" }
                // What follows may belong to the name.
                guard bucket.endIndex < path.endIndex || rest.isEmpty else { return nil }
                guard !bucket.contains("*"), !bucket.contains("$"), !bucket.contains("?") else { return nil }
                named = .name(String(bucket))
                suffix = String(path[bucket.endIndex...])
            }
        }
        guard let suffix, suffix.isEmpty || suffix.hasPrefix("/") || suffix.hasPrefix("*") else { return nil }
        bucket = named
        coversBucket = suffix.isEmpty || suffix.hasPrefix("*")
        coversObjects = !suffix.isEmpty
    }
}

extension Outcome {
    /// The bucket of this template that a bucket policy is attached to, by reference or by name.
    func bucket(ofPolicy policy: Resource) -> Resource? {
        if let bucket = resource(policy["Bucket"]) { return bucket.type == "AWS::S3::Bucket" ? bucket : nil }
        guard let name = policy["Bucket"].text else { return nil }
        return resources(of: "AWS::S3::Bucket").first { $0["BucketName"].text == name }
    }

    /// The bucket policies of a bucket in this template.
    func policies(ofBucket bucket: Resource) -> [Resource] {
        resources(of: "AWS::S3::BucketPolicy").filter { self.bucket(ofPolicy: $0) == bucket }
    }
}
