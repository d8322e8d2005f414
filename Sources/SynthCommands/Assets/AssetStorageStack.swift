// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// The bucket and the repository that assets are kept in, one of each for an account and region. Both stay when the stack
/// goes: what is deployed names what is in them.
struct AssetStorageStack: Stack {
    let name = "assets"
    let description = "Where synth puts code, files and images that stacks need: a bucket and a repository"

    /// Its name in CloudFormation, as those of an environment are made.
    static let prefix = "stackdsl"

    var body: some StackContent {
        bucket
        UntypedResource(
            "BucketPolicy", type: "AWS::S3::BucketPolicy",
            properties: [
                "Bucket": bucket.ref(),
                "PolicyDocument": [
                    "Version": "2012-10-17",
                    "Statement": [
                        [
                            "Sid": "OnlyEncrypted", "Effect": "Deny", "Principal": "*", "Action": "s3:*",
                            "Resource": [
                                .init(arn), "\(arn)/*",
                            ],
                            "Condition": ["Bool": ["aws:SecureTransport": "false"]],
                        ]
                    ],
                ],
            ])
        repository
    }

    private var arn: Value<String> { "arn:\(.partition):s3:::\(AssetStorage.bucketName)" }

    /// An object's key follows from its content, so no version of it is ever another.
    private var bucket: UntypedResource {
        UntypedResource(
            "Bucket", type: "AWS::S3::Bucket",
            properties: [
                "BucketName": .init(AssetStorage.bucketName),
                "BucketEncryption": [
                    "ServerSideEncryptionConfiguration": [
                        ["ServerSideEncryptionByDefault": ["SSEAlgorithm": "AES256"]]
                    ]
                ],
                "LifecycleConfiguration": [
                    "Rules": [
                        [
                            "Id": "what-was-removed", "Status": "Enabled",
                            "NoncurrentVersionExpiration": ["NoncurrentDays": 30],
                            "AbortIncompleteMultipartUpload": ["DaysAfterInitiation": 7],
                        ]
                    ]
                ],
                "OwnershipControls": ["Rules": [["ObjectOwnership": "BucketOwnerEnforced"]]],
                "PublicAccessBlockConfiguration": [
                    "BlockPublicAcls": true, "BlockPublicPolicy": true, "IgnorePublicAcls": true,
                    "RestrictPublicBuckets": true,
                ],
                "VersioningConfiguration": ["Status": "Enabled"],
            ]
        ).keptOnceMade()
    }

    /// Functions of the account may pull from it; tasks may by their roles.
    private var repository: UntypedResource {
        UntypedResource(
            "Repository", type: "AWS::ECR::Repository",
            properties: [
                "RepositoryName": .init(Value(AssetStorage.name)),
                "ImageScanningConfiguration": ["ScanOnPush": true],
                "ImageTagMutability": "IMMUTABLE",
                "RepositoryPolicyText": [
                    "Version": "2012-10-17",
                    "Statement": [
                        [
                            "Sid": "Functions", "Effect": "Allow", "Principal": ["Service": "lambda.amazonaws.com"],
                            "Action": ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
                            "Condition": [
                                "StringLike": ["aws:sourceArn": .init(functions)]
                            ],
                        ]
                    ],
                ],
            ]
        ).keptOnceMade()
    }

    private var functions: Value<String> { "arn:\(.partition):lambda:\(.region):\(.accountId):function:*" }

    /// It as an environment of the same name, account and region, at the same place in Swift.
    static func environment(for environment: Environment) -> Environment {
        Environment(
            environment.name, region: environment.region, account: environment.account, profile: environment.profile,
            stackNamePrefix: prefix, file: environment.location.file, line: environment.location.line,
            column: environment.location.column
        ) { AssetStorageStack() }
    }
}

extension UntypedResource {
    /// A creation that fails takes it away again: its name is fixed, and the next one could not have it.
    fileprivate func keptOnceMade() -> UntypedResource {
        deletionPolicy(.retainExceptOnCreate).updateReplacePolicy(.retain)
    }
}
