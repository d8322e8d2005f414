// SPDX-License-Identifier: Apache-2.0

/// The rules about buckets, tables, databases and their distribution.
enum DataRules {
    static let all: [any TemplateRule.Type] = [
        BucketPublicAccessRule.self, BucketACLRule.self, BucketPolicyResourceRule.self, BucketVersioningRule.self,
        BucketLifecycleRule.self, BucketNotificationRule.self, BucketLogDeliveryRule.self, TableKeyRule.self,
        TableIndexRule.self, TableCapacityRule.self, AttributeSourceRule.self, DatabaseSubnetsRule.self,
        DataStoreNetworkRule.self, DatabaseClusterRule.self, DatabaseEngineRule.self, EmptyClusterRule.self,
        ServerlessCapacityRule.self, SecretTemplateRule.self, SecretKeyRule.self, DatabaseOptionsRule.self,
        DistributionOriginRule.self, DistributionBehaviorRule.self, DistributionCertificateRule.self,
        DistributionBucketRule.self, EdgeFunctionRule.self, WebACLScopeRule.self, AliasTargetRule.self,
        RecordZoneRule.self, KeyPolicyRule.self, SecretRotationRule.self, DataLossRule.self, MountTargetRule.self,
        LogBucketRule.self, GlobalTableRule.self, DatabaseNameRule.self, DatabaseFamilyRule.self,
        DatabaseParameterRule.self, BucketNameRule.self,
        SearchDomainRule.self, CacheOptionsRule.self, BucketEncryptionRule.self,
        TableExpiryRule.self, TableScalingRule.self, DatabaseLimitsRule.self,
        DatabaseLogsRule.self, OriginAccessControlRule.self, DistributionPageRule.self, DistributionNameRule.self,
        BackupLifecycleRule.self, TextRecordRule.self, CertificateNameRule.self,
    ]
}
