// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The handles that the data stack provides and those of services consume.
struct DataHandles: Sendable {
    static let stackName = DataSettings.stackName

    let databaseHost: SharedValue<Value<String>>
    /// What `rds-db:connect` names.
    let databaseResourceId: SharedValue<Value<String>>
    let databaseSecurityGroupId: SharedValue<ID<EC2.SecurityGroup>>
    let databaseSecretArn: SharedValue<ARN<SecretsManager.Secret>>
    let tableName: SharedValue<ID<DynamoDB.Table>>
    let tableStreamArn: SharedValue<ARN<DynamoDB.Stream>>
    let bucketName: SharedValue<ID<S3.Bucket>>
    let cacheHost: SharedValue<Value<String>>
    let cacheSecurityGroupId: SharedValue<ID<EC2.SecurityGroup>>
    /// The key that encrypts all of it; nil where AWS's own do.
    let keyArn: SharedValue<ARN<KMS.Key>>?

    init(_ settings: Settings) {
        let stackName = InstallationParameters(settings).stackName(Self.stackName)
        databaseHost = SharedValue("DatabaseHost", stackName: stackName)
        databaseResourceId = SharedValue("DatabaseResourceId", stackName: stackName)
        databaseSecurityGroupId = SharedValue("DatabaseSecurityGroupId", stackName: stackName)
        databaseSecretArn = SharedValue("DatabaseSecretArn", stackName: stackName)
        tableName = SharedValue("TableName", stackName: stackName)
        tableStreamArn = SharedValue("TableStreamArn", stackName: stackName)
        bucketName = SharedValue("BucketName", stackName: stackName)
        cacheHost = SharedValue("CacheHost", stackName: stackName)
        cacheSecurityGroupId = SharedValue("CacheSecurityGroupId", stackName: stackName)
        keyArn = settings.logs.encrypted ? SharedValue("KeyArn", stackName: stackName) : nil
    }
}
