using System.Collections.Frozen;

namespace NewsReader.Articles.Attribution.Words;

/// <summary>Nouns that name who or what speaks in the news, in the singular and in lower case.</summary>
internal static class Nouns
{
    private static readonly FrozenSet<string> PersonNouns = WordList.Of("""
        abbot academic accountant activist actor actress administrator admiral adviser advisor advocate agent aide aid-worker
        ambassador analyst anchor archbishop archaeologist architect artist assistant astronaut astronomer athlete attorney
        author baker banker barrister biologist bishop blogger boss botanist boy brother broker builder businessman
        businesswoman buyer candidate captain cardinal carer cashier chair chairman chairperson chairwoman chancellor champion
        chef chemist chief child clerk climatologist coach co-author co-chair co-founder co-owner colleague colonel columnist
        comedian commander commentator commissioner composer conductor congressman congresswoman constable consultant
        contractor controller coordinator co-ordinator coroner correspondent councillor councilman councilwoman councilor
        counsel counselor counsellor cousin creator critic curator customer cyclist dancer daughter dean defendant defender
        delegate demographer deputy designer detective developer dietitian diplomat director dissident doctor driver
        ecologist economist editor editor-in-chief educator employee engineer entrepreneur envoy epidemiologist ex-husband
        ex-wife executive expert farmer father figure filmmaker financier firefighter fisherman forecaster founder
        friend gardener general geographer geologist girl goalkeeper governor grandfather grandmother guard guardian
        guest guide head headteacher historian host housekeeper hunter husband hydrologist individual insider inspector
        instructor interpreter intern investigator investor journalist judge juror justice king landlord landlady lawmaker
        lawyer leader lecturer legislator librarian lieutenant lobbyist magistrate major man manager marine marshal
        mayor mechanic mediator medic member merchant meteorologist midwife minister missionary mother musician nanny
        negotiator neighbor neighbour nephew niece novelist nurse nutritionist observer officer official ombudsman operative
        operator opponent organiser organizer owner paediatrician painter paramedic parent participant partner passenger
        pastor patient pediatrician person pharmacist philosopher photographer physician physicist pilot planner player
        playwright plumber poet policeman policewoman politician pollster pope premier preacher president priest prime
        prince princess principal prisoner producer professor programmer prosecutor protester psychiatrist psychologist
        publicist publisher queen rancher reader receptionist recruiter referee refugee regulator reporter representative
        researcher resident retiree reviewer rival runner sailor salesman scholar scientist secretary senator senior sergeant
        servant sheriff shopkeeper singer sister skipper sociologist soldier solicitor son source speaker specialist
        spokesman spokesperson spokeswoman staffer statistician stepfather stepmother strategist striker student superintendent
        supervisor supporter surgeon survivor suspect taxpayer teacher technician teenager tenant theorist toxicologist
        trader trainer translator treasurer trustee tutor uncle aunt undersecretary veteran veterinarian vet vicar
        vice-president victim viewer virologist visitor volunteer voter waiter waitress warden watcher whistleblower
        alderman alderwoman assemblyman assemblywoman auditor bailiff brigadier committeeman committeewoman comptroller cook deacon deckhand
        freeholder gp lineman moderator notary paralegal provost recorder rector registrar selectman selectwoman seamstress
        widow widower wife winner witness woman worker writer youngster zoologist bookkeeper nominee incumbent congressional-leader undersecretary-general secretary-general spokesperson headmaster headmistress ranger ex-minister ceo cfo coo cto
        bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin bundeskanzler bundeskanzlerin kanzler kanzlerin
        ministerin innenminister innenministerin außenminister außenministerin präsident präsidentin sprecher sprecherin direktor
        direktorin leiter leiterin geschäftsführer geschäftsführerin vorsitzender vorsitzende professorin forscher forscherin
        polizeisprecher polizeisprecherin ministerpräsident ministerpräsidentin trainer trainerin
        ministre président présidente maire directeur directrice porte-parole chercheur chercheuse professeur professeure avocat
        avocate secrétaire procureur procureure préfet préfète député députée sénateur sénatrice
        alcalde alcaldesa presidente presidenta ministro ministra directora portavoz jefe jefa profesor profesora
        investigador investigadora abogado abogada fiscal secretario secretaria consejero consejera
        """);

    private static readonly FrozenSet<string> GroupNouns = WordList.Of("""
        people police men women children authorities staff crowd public families fans others folks personnel everyone
        everybody media press many some most critics opposition majority half thousands hundreds dozens locals both few
        jurors respondents voters americans leadership
        """);

    private static readonly FrozenSet<string> OrganisationNouns = WordList.Of("""
        academy administration agency airline airport alliance army assembly association authority bank board body brand
        brewery broadcaster bureau business cabinet campaign camp carmaker centre center chain chamber charity church city
        clinic club coalition college commission committee company conference congress consortium consultancy contractor
        co-operative cooperative corporation council country county court department directorate embassy enterprise
        federation firm force forces foundation fund government group guild hospital industry insurer insurers institute
        institution junta kingdom laboratory league legion lender library maker magazine manufacturer military militia
        ministry mission monarchy museum nation network newspaper ngo office operator opposition orchestra organisation
        organization outlet panel paper parish parliament party patrol police producer programme program province publisher
        regime regiment region registry regulator retailer school secretariat senate service society startup start-up
        state station store studio supplier syndicate task-force taskforce team think-tank tank theatre theater town trade
        tribunal trust union university utility vendor village watchdog website wing airline platform outfit
        """);

    private static readonly FrozenSet<string> DocumentNouns = WordList.Of("""
        abstract account ad advert advisory affidavit agenda agreement analysis announcement article assessment audit
        bill biography blog book briefing brochure budget bulletin catalogue charter chronicle circular claim column
        commentary communique communiqué complaint constitution contract data decision declaration decree diary dispatch
        document documents dossier draft editorial email e-mail essay estimate evaluation evidence excerpt feature figures
        file files filing filings findings footage forecast guide guidance guidelines handbook headline indictment index
        interview inventory journal judgment judgement law lawsuit leaflet letter log manifesto manual media-release memo
        memoir memorandum message minutes motion newsletter note notice obituary op-ed opinion order page pamphlet paper
        papers petition piece placard plaque poem policy poll polls post poster presentation press-release projection
        projections proposal prospectus publication record records recording register release report reports research
        resolution results review ruling script sign speech statement statistics statute story study submission subpoena
        summary summons survey tally testimony text textbook thesis transcript trial test experiment screenshot image photo photograph picture map banner model treaty tweet verdict video warrant webpage
        white-paper works wire
        """);

    public static bool IsPerson(string noun) => PersonNouns.Contains(noun);

    public static bool IsGroup(string noun) => GroupNouns.Contains(noun) || (Singular(noun) is { } one && PersonNouns.Contains(one));

    /// <summary>Says no more than that it is a body: "the company’s president" is of whichever was named.</summary>
    public static bool IsAnyBody(string word) => word is "company" or "firm" or "group" or "organisation" or "organization" or "charity" or "agency" or "chain" or "maker"
        or "manufacturer" or "airline" or "retailer" or "body" or "institute" or "foundation" or "magazine" or "newspaper";

    public static bool IsOrganisation(string noun) =>
        OrganisationNouns.Contains(noun) || (Singular(noun) is { } one && OrganisationNouns.Contains(one));

    public static bool IsDocument(string noun) =>
        DocumentNouns.Contains(noun) || (Singular(noun) is { } one && DocumentNouns.Contains(one));

    /// <summary>Who or what can be credited with words at all.</summary>
    public static bool CanSpeak(string noun) =>
        IsPerson(noun) || IsGroup(noun) || IsOrganisation(noun) || IsDocument(noun);

    /// <summary>Whether the last part of a compound names a person: "vice-president", "co-author".</summary>
    public static bool IsRole(string noun) =>
        IsPerson(noun) || (noun.LastIndexOf('-') is > 0 and var hyphen && IsPerson(noun[(hyphen + 1)..]));

    /// <summary>The singular of a plural noun; null when the word is none.</summary>
    public static string? Singular(string noun)
    {
        if (noun.Length < 4 || noun[^1] != 's')
        {
            return noun.EndsWith("men", StringComparison.Ordinal) ? noun[..^3] + "man" : null;
        }

        return noun.EndsWith("ies", StringComparison.Ordinal) ? noun[..^3] + "y"
            : noun.EndsWith("sses", StringComparison.Ordinal) || noun.EndsWith("ches", StringComparison.Ordinal) ? noun[..^2]
            : noun.EndsWith("ss", StringComparison.Ordinal) ? null
            : noun.EndsWith("wives", StringComparison.Ordinal) ? noun[..^3] + "fe"
            : noun[..^1];
    }
}
