// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

extension Demand {
    /// A policy of the bucket denies whatever does not come by TLS.
    static let deniesPlainHTTP: Demand = .system(
        fix: "add a BucketPolicy that denies s3:* where aws:SecureTransport is false"
    ) { bucket, system in
        let policies = system.outcome.resources(of: "AWS::S3::BucketPolicy")
        let own = policies.filter { $0["Bucket"].names.contains(bucket.logicalID) || isNamed($0["Bucket"], bucket) }
        let statements = own.map { AccessPolicy($0["PolicyDocument"], system.permissions.names).statements }
        if statements.contains(where: { $0?.contains(where: deniesPlainHTTP) ?? false }) { return .met }
        let isKnown =
            !statements.contains { $0 == nil } && !system.outcome.mayHaveMore
            && !policies.contains { $0["Bucket"].isOpen && $0["Bucket"].names.isEmpty }
        return isKnown ? .broken("has no policy that denies requests without TLS") : .unknown
    }

    private static func isNamed(_ value: PropertyValue, _ bucket: Outcome.Resource) -> Bool {
        value.text != nil && value.text == bucket["BucketName"].text
    }

    private static func deniesPlainHTTP(_ statement: AccessStatement) -> Bool {
        guard statement.effect == .deny else { return false }
        let conditions = statement.value["Condition"].members ?? []
        return conditions.contains { $0.key.hasPrefix("Bool") && $0.value["aws:SecureTransport"].holds("false") }
    }
}
