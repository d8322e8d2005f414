// SPDX-License-Identifier: Apache-2.0

extension CheckTable {
    private static let access = "PublicAccessBlockConfiguration"

    /// Buckets, file systems and volumes.
    static let storage: [Check] = [
        Check(
            "bucket-public-access-block", "AWS::S3::Bucket",
            demands: .all([
                .isTrue("\(access).BlockPublicAcls"), .isTrue("\(access).BlockPublicPolicy"),
                .isTrue("\(access).IgnorePublicAcls"), .isTrue("\(access).RestrictPublicBuckets"),
            ]),
            where: .isGiven(access),
            says: "Buckets block public access, which they do unless they say otherwise.",
            why: "a policy or an ACL can open the bucket to everybody",
            bad: #""PublicAccessBlockConfiguration": {"BlockPublicAcls": true, "BlockPublicPolicy": false}"#,
            good: """
                "PublicAccessBlockConfiguration": {"BlockPublicAcls": true, "BlockPublicPolicy": true,
                  "IgnorePublicAcls": true, "RestrictPublicBuckets": true}
                """),
        Check(
            "bucket-public-read", "AWS::S3::Bucket",
            demands: .isNoneOf("AccessControl", ["PublicRead", "PublicReadWrite", "AuthenticatedRead"]),
            says: "No canned ACL lets everybody read a bucket.", why: "whoever finds its name lists what it holds",
            bad: #""AccessControl": "PublicRead""#, good: #""AccessControl": "Private""#),
        Check(
            "bucket-public-write", "AWS::S3::Bucket", demands: .isNoneOf("AccessControl", ["PublicReadWrite"]),
            says: "No canned ACL lets everybody write into a bucket.",
            why: "whoever finds its name can fill it, and replace what others read",
            bad: #""AccessControl": "PublicReadWrite""#, good: #""AccessControl": "LogDeliveryWrite""#),
        Check(
            "bucket-acl-use", "AWS::S3::Bucket",
            demands: .all([
                .isAbsent("AccessControl"),
                .every("OwnershipControls.Rules", .isNoneOf("ObjectOwnership", ["ObjectWriter"])),
            ]),
            says: "Access to buckets is given by policies, not by ACLs.",
            why: "what ACLs grant stands beside the policies, and is easily overlooked",
            bad: #""AccessControl": "LogDeliveryWrite""#,
            good: #""OwnershipControls": {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]}"#),
        Check(
            "bucket-tls-only", "AWS::S3::Bucket", demands: .deniesPlainHTTP,
            says: "The policy of a bucket denies requests without TLS.",
            why: "objects and signatures can be read on their way",
            badResources: """
                "B": {"Type": "AWS::S3::Bucket"},
                "P": {"Type": "AWS::S3::BucketPolicy", "Properties": {"Bucket": {"Ref": "B"}, "PolicyDocument": {
                  "Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "111122223333"},
                  "Action": "s3:GetObject", "Resource": {"Fn::Sub": "${B.Arn}/*"}}]}}}
                """,
            goodResources: """
                "B": {"Type": "AWS::S3::Bucket"},
                "P": {"Type": "AWS::S3::BucketPolicy", "Properties": {"Bucket": {"Ref": "B"}, "PolicyDocument": {
                  "Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*",
                  "Resource": [{"Fn::GetAtt": ["B", "Arn"]}, {"Fn::Sub": "${B.Arn}/*"}],
                  "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}}}
                """),
        Check(
            "bucket-logging", "AWS::S3::Bucket", demands: .isGiven("LoggingConfiguration"),
            says: "Buckets log who accessed them.", why: "nobody can tell afterwards who read or changed an object",
            bad: "", good: #""LoggingConfiguration": {"DestinationBucketName": "logs"}"#),
        Check(
            "bucket-expiry", "AWS::S3::Bucket", demands: .isGiven("LifecycleConfiguration.Rules"),
            says: "Buckets say how long objects are kept.", why: "what nobody needs any more stays, and is paid for",
            bad: "",
            good: #""LifecycleConfiguration": {"Rules": [{"Status": "Enabled", "ExpirationInDays": 365}]}"#),
        Check(
            "bucket-versions", "AWS::S3::Bucket", demands: .isOneOf("VersioningConfiguration.Status", ["Enabled"]),
            says: "Buckets keep earlier versions of objects.", why: "what is overwritten or deleted is gone",
            bad: #""VersioningConfiguration": {"Status": "Suspended"}"#,
            good: #""VersioningConfiguration": {"Status": "Enabled"}"#),
        Check(
            "bucket-replication", "AWS::S3::Bucket",
            demands: .some("ReplicationConfiguration.Rules", .isOneOf("Status", ["Enabled"])),
            says: "Buckets are replicated.", why: "there is one copy, in one region",
            bad: "",
            good: """
                "ReplicationConfiguration": {"Role": "r", "Rules": [
                  {"Status": "Enabled", "Destination": {"Bucket": "arn:aws:s3:::copy"}}]}
                """),
        Check(
            "bucket-key-encryption", "AWS::S3::Bucket",
            demands: .some(
                "BucketEncryption.ServerSideEncryptionConfiguration",
                .isOneOf("ServerSideEncryptionByDefault.SSEAlgorithm", ["aws:kms", "aws:kms:dsse"])),
            says: "Buckets are encrypted by a key of KMS.",
            why: "whoever may read the bucket may decrypt it, and no key's log tells of it",
            bad: """
                "BucketEncryption": {"ServerSideEncryptionConfiguration": [
                  {"ServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]}
                """,
            good: """
                "BucketEncryption": {"ServerSideEncryptionConfiguration": [
                  {"ServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms"}}]}
                """),
        Check(
            "access-point-public-access", "AWS::S3::AccessPoint", "AWS::S3::MultiRegionAccessPoint",
            demands: .all([
                .isTrue("\(access).BlockPublicAcls", default: true),
                .isTrue("\(access).BlockPublicPolicy", default: true),
                .isTrue("\(access).IgnorePublicAcls", default: true),
                .isTrue("\(access).RestrictPublicBuckets", default: true),
            ]),
            says: "Access points block public access.", why: "a policy of the access point can open it to everybody",
            bad: #""PublicAccessBlockConfiguration": {"BlockPublicPolicy": false}"#, good: ""),
        Check(
            "directory-bucket-lifecycle", "AWS::S3Express::DirectoryBucket",
            demands: .isGiven("LifecycleConfiguration.Rules"), says: "Directory buckets say how long objects are kept.",
            why: "what nobody needs any more stays, and is paid for", bad: "",
            good: #""LifecycleConfiguration": {"Rules": [{"Status": "Enabled", "ExpirationInDays": 7}]}"#),
        Check(
            "file-system-encryption", "AWS::EFS::FileSystem", demands: .isTrue("Encrypted"),
            says: "File systems are encrypted at rest.", why: "whoever gets at the storage reads the files",
            bad: "", good: #""Encrypted": true"#),
        Check(
            "file-system-backup", "AWS::EFS::FileSystem", demands: .isOneOf("BackupPolicy.Status", ["ENABLED"]),
            says: "File systems are backed up.", why: "what is deleted or overwritten is gone",
            bad: #""BackupPolicy": {"Status": "DISABLED"}"#, good: #""BackupPolicy": {"Status": "ENABLED"}"#),
        Check(
            "access-point-root", "AWS::EFS::AccessPoint",
            demands: .all([.isGiven("RootDirectory.Path"), .isNoneOf("RootDirectory.Path", ["/"])]),
            says: "Access points of file systems begin at a folder of their own.",
            why: "whoever mounts by it sees everybody's files", bad: "",
            good: #""RootDirectory": {"Path": "/orders"}"#),
        Check(
            "access-point-user", "AWS::EFS::AccessPoint", demands: .isGiven("PosixUser"),
            says: "Access points of file systems say which user acts.", why: "a client can act as any user, root too",
            bad: "", good: #""PosixUser": {"Uid": "1000", "Gid": "1000"}"#),
        Check(
            "mount-target-subnet", "AWS::EFS::MountTarget", demands: .standsInPrivateSubnets(at: "SubnetId"),
            says: "Mount targets stand in subnets that give no public addresses.",
            why: "what else starts there can be reached from the internet, and reaches the files",
            badResources: """
                "S": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": "vpc-1", "MapPublicIpOnLaunch": true}},
                "M": {"Type": "AWS::EFS::MountTarget", "Properties": {"SubnetId": {"Ref": "S"}}}
                """,
            goodResources: """
                "S": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": "vpc-1"}},
                "M": {"Type": "AWS::EFS::MountTarget", "Properties": {"SubnetId": {"Ref": "S"}}}
                """),
        Check(
            "volume-encryption", "AWS::EC2::Volume", demands: .isTrue("Encrypted"),
            says: "Volumes are encrypted.",
            why: "whoever gets at the storage or a snapshot reads it, unless the account encrypts by default",
            bad: #""AvailabilityZone": "eu-west-1a", "Size": 8"#,
            good: #""AvailabilityZone": "eu-west-1a", "Size": 8, "Encrypted": true"#),
        Check(
            "openzfs-backup-tags", "AWS::FSx::FileSystem",
            demands: .all([
                .isTrue("OpenZFSConfiguration.CopyTagsToBackups"), .isTrue("OpenZFSConfiguration.CopyTagsToVolumes"),
            ]),
            where: .isOneOf("FileSystemType", ["OPENZFS"]),
            says: "File systems of OpenZFS hand their tags on to backups and volumes.",
            why: "nobody can tell whose the backups are", bad: #""FileSystemType": "OPENZFS""#,
            good: """
                "FileSystemType": "OPENZFS",
                "OpenZFSConfiguration": {"CopyTagsToBackups": true, "CopyTagsToVolumes": true}
                """),
        Check(
            "lustre-backup-tags", "AWS::FSx::FileSystem", demands: .isTrue("LustreConfiguration.CopyTagsToBackups"),
            where: .isOneOf("FileSystemType", ["LUSTRE"]),
            says: "File systems of Lustre hand their tags on to backups.", why: "nobody can tell whose the backups are",
            bad: #""FileSystemType": "LUSTRE""#,
            good: #""FileSystemType": "LUSTRE", "LustreConfiguration": {"CopyTagsToBackups": true}"#),
        Check(
            "openzfs-zones", "AWS::FSx::FileSystem",
            demands: .isOneOf("OpenZFSConfiguration.DeploymentType", ["MULTI_AZ_1"]),
            where: .isOneOf("FileSystemType", ["OPENZFS"]), says: "File systems of OpenZFS stand in two zones.",
            why: "the files are away while the zone is",
            bad: #""FileSystemType": "OPENZFS", "OpenZFSConfiguration": {"DeploymentType": "SINGLE_AZ_2"}"#,
            good: #""FileSystemType": "OPENZFS", "OpenZFSConfiguration": {"DeploymentType": "MULTI_AZ_1"}"#),
        Check(
            "ontap-zones", "AWS::FSx::FileSystem",
            demands: .isOneOf("OntapConfiguration.DeploymentType", ["MULTI_AZ_1", "MULTI_AZ_2"]),
            where: .isOneOf("FileSystemType", ["ONTAP"]), says: "File systems of ONTAP stand in two zones.",
            why: "the files are away while the zone is",
            bad: #""FileSystemType": "ONTAP", "OntapConfiguration": {"DeploymentType": "SINGLE_AZ_1"}"#,
            good: #""FileSystemType": "ONTAP", "OntapConfiguration": {"DeploymentType": "MULTI_AZ_1"}"#),
        Check(
            "windows-share-zones", "AWS::FSx::FileSystem",
            demands: .isOneOf("WindowsConfiguration.DeploymentType", ["MULTI_AZ_1"]),
            where: .isOneOf("FileSystemType", ["WINDOWS"]), says: "File systems of Windows stand in two zones.",
            why: "the files are away while the zone is",
            bad: #""FileSystemType": "WINDOWS", "WindowsConfiguration": {"DeploymentType": "SINGLE_AZ_1"}"#,
            good: #""FileSystemType": "WINDOWS", "WindowsConfiguration": {"DeploymentType": "MULTI_AZ_1"}"#),
    ]
}
