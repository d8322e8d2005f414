// SPDX-License-Identifier: Apache-2.0

/// What an action on something encrypted needs of the key, where the service asks for it in the name of the caller.
struct KeyNeed {
    let key: Outcome.Resource
    let action: String

    /// The types that ask so: the property that names the key, and the actions on it by the actions on the resource. By
    /// the pages of the services about encryption at rest. A table of DynamoDB asks by grants, once.
    private static let rows: [String: (property: [String], needs: [String: [String]])] = [
        "AWS::SQS::Queue": (
            ["KmsMasterKeyId"],
            [
                "sqs:sendmessage": ["kms:GenerateDataKey", "kms:Decrypt"], "sqs:receivemessage": ["kms:Decrypt"],
            ]
        ),
        "AWS::SNS::Topic": (["KmsMasterKeyId"], ["sns:publish": ["kms:GenerateDataKey", "kms:Decrypt"]]),
        "AWS::SecretsManager::Secret": (
            ["KmsKeyId"],
            [
                "secretsmanager:getsecretvalue": ["kms:Decrypt"],
                "secretsmanager:putsecretvalue": ["kms:GenerateDataKey", "kms:Decrypt"],
            ]
        ),
        "AWS::Kinesis::Stream": (
            ["StreamEncryption", "KeyId"],
            [
                "kinesis:putrecord": ["kms:GenerateDataKey"], "kinesis:putrecords": ["kms:GenerateDataKey"],
                "kinesis:getrecords": ["kms:Decrypt"],
            ]
        ),
    ]

    private static let ofObjects = ["s3:getobject": ["kms:Decrypt"], "s3:putobject": ["kms:GenerateDataKey"]]

    static func all(of resource: Outcome.Resource, _ action: String, in outcome: Outcome) -> [KeyNeed] {
        let action = action.lowercased()
        let named: PropertyValue
        let actions: [String]?
        if resource.type == "AWS::S3::Bucket" {
            let rules = resource["BucketEncryption"]["ServerSideEncryptionConfiguration"].knownElements
            guard let rule = rules.first else { return [] }
            named = rule["ServerSideEncryptionByDefault"]["KMSMasterKeyID"]
            actions = ofObjects[action]
        } else if let row = rows[resource.type] {
            named = resource.properties.value(at: row.property)
            actions = row.needs[action]
        } else {
            return []
        }
        guard let actions, let key = CustomerKey.key(named, in: outcome) else { return [] }
        return actions.map { KeyNeed(key: key, action: $0) }
    }
}
