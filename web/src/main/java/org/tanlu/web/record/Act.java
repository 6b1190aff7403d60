package org.tanlu.web.record;

import org.tanlu.trace.Text;

/** 操作 what can be done that changes anything. */
public enum Act {
    /** Somebody got an account. */
    ACCOUNT_OPENED("开立账户", "account opened"),
    /** Somebody has another password; neither is told. */
    SECRET_CHANGED("更改口令", "password changed"),
    /** A program may come in. */
    TOKEN_MADE("发放令牌", "token made"),
    /** A program may no longer come in. */
    TOKEN_REVOKED("收回令牌", "token revoked"),
    /** A city's project begins. */
    PROJECT_BEGUN("建立项目", "project begun"),
    /** A project leaves the list; nothing of it is deleted. */
    PROJECT_REMOVED("移除项目", "project removed"),
    /** The city folder after a change; before and after are the digests of all its files. */
    VERSION_KEPT("存为新版本", "version kept"),
    /** A version has another name or description. */
    VERSION_NAMED("版本命名", "version named"),
    /** A version is judged by others. */
    ROUND_OPENED("开始一轮评审", "round opened"),
    /** Nothing more can be said in a round. */
    ROUND_CLOSED("结束一轮评审", "round closed"),
    /** The plan stands still. */
    FROZEN("冻结资料", "data frozen"),
    /** The plan moves again before its round is closed. */
    UNFROZEN("解除冻结", "freeze lifted"),
    /** Everybody can read what may be published of a version; after is its digest. */
    PAGE_RELEASED("发布公开稿", "public draft released"),
    /** Nobody can read it any more. */
    PAGE_WITHDRAWN("撤回公开稿", "public draft withdrawn"),
    /** Somebody said something; after is the digest of it. */
    OPINION_TAKEN("收到意见", "opinion taken"),
    /** What was said counts, or not. */
    OPINION_MODERATED("审核意见", "opinion moderated"),
    /** What became of what was said. */
    OPINION_ANSWERED("处理意见", "opinion answered"),
    /** How to reach who spoke is no more known. */
    CONTACT_DELETED("删除联系方式", "contact deleted"),
    /** What an expert concluded. */
    SHEET_TAKEN("登记专家意见表", "expert sheet taken"),
    /** Somebody holds another standing to be right than the computed one. */
    STANDING_OVERRIDDEN("复核推进状态", "standing overridden"),
    /** A lead body reported in a quarter. */
    DISPATCH_NOTED("登记季度调度", "quarterly report noted"),
    /** Somebody takes part in a project, in a role. */
    MEMBER_ADDED("加入成员", "member added"),
    /** Somebody has another role in a project. */
    MEMBER_CHANGED("变更角色", "role changed"),
    /** Somebody takes no more part in a project. */
    MEMBER_REMOVED("移出成员", "member removed"),
    /** Somebody may come in by a link. */
    INVITATION_MADE("发出邀请", "invitation made"),
    /** A link was taken by somebody. */
    INVITATION_TAKEN("接受邀请", "invitation taken"),
    /** A link is void. */
    INVITATION_WITHDRAWN("撤回邀请", "invitation withdrawn"),
    /** Nobody may sign in with an account any more. */
    ACCOUNT_DISABLED("停用账户", "account disabled"),
    /** An account may be used again. */
    ACCOUNT_ENABLED("恢复账户", "account enabled"),
    /** Too many wrong passwords were told for an account, which is closed for a time. */
    ACCOUNT_LOCKED("锁定账户", "account locked");

    private final Text text;

    Act(String chinese, String english) {
        text = Text.of(chinese, english);
    }

    /** Its name in both languages. */
    public Text text() {
        return text;
    }
}
