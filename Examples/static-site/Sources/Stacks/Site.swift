import AWS
import Shorthands
import StackDSL

/// Files in a bucket that nobody reads but CloudFront, which serves them to everybody by HTTPS.
struct Site: Stack {
    let name = "site"
    let description = "A static site behind CloudFront"

    var body: some StackContent {
        let files = S3.Bucket(
            "Files", bucketEncryption: .aes256, ownershipControls: .bucketOwnerEnforced,
            publicAccessBlockConfiguration: .blockAll, versioningConfiguration: .enabled
        ).retained()

        let access = CloudFront.OriginAccessControl(
            "FilesAccess",
            originAccessControlConfig: .init(
                name: "\(.stackName)", originAccessControlOriginType: .s3, signingBehavior: .always,
                signingProtocol: .sigv4))
        let distribution = CloudFront.Distribution(
            "Distribution",
            distributionConfig: .init(
                defaultCacheBehavior: .init(
                    targetOriginId: "files", viewerProtocolPolicy: .redirectToHttps,
                    cachePolicyId: ManagedPolicy.cachingOptimized, compress: true,
                    responseHeadersPolicyId: ManagedPolicy.securityHeaders),
                enabled: true,
                comment: "\(.stackName)",
                customErrorResponses: [
                    // S3 answers 403 for what is not there, since CloudFront may not list the bucket.
                    .init(errorCode: 403, responseCode: 404, responsePagePath: "/404.html")
                ],
                defaultRootObject: "index.html",
                httpVersion: .http2and3,
                ipv6Enabled: true,
                origins: [
                    .init(
                        domainName: files.regionalDomainName, id: "files", originAccessControlId: access.id,
                        // Empty, because the access control stands in place of the old identity.
                        s3OriginConfig: .init(originAccessIdentity: ""))
                ],
                priceClass: .priceClass100))
        let policy = S3.BucketPolicy(
            "FilesPolicy", bucket: files.ref,
            policyDocument: .policy(
                .allow(
                    "s3:GetObject", on: ["\(files.arn)/*"], principal: .service("cloudfront.amazonaws.com"),
                    when: [
                        .stringEquals(
                            "AWS:SourceArn",
                            "arn:\(.partition):cloudfront::\(.accountId):distribution/\(distribution.ref)")
                    ]),
                .deny(
                    "s3:*", on: [files.arn, "\(files.arn)/*"], principal: .any,
                    when: [.bool("aws:SecureTransport", false)])))

        [files, access, distribution, policy]
        Output("Url", "https://\(distribution.domainName)")
        Output("BucketName", files.ref, description: "Where the files go")
        Output("DistributionId", distribution.ref, description: "Whose cache is emptied after an upload")
    }
}

/// What CloudFront has ready for everybody.
private enum ManagedPolicy {
    static let cachingOptimized: ID<CloudFront.CachePolicy> = "658327ea-f89d-4fab-a63d-7e88639e58f6"
    static let securityHeaders: ID<CloudFront.ResponseHeadersPolicy> = "67f7725c-6f97-4210-82d7-5512b31e9d03"
}
