
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'actions.bibtex': `Copier en BibTeX`,
'actions.by-hand': `Copiez le texte ci-dessous.`,
'actions.cite': `Copier la référence`,
'actions.copied': `Copié.`,
'actions.csv': `Télécharger en CSV`,
'actions.json': `Télécharger en JSON`,
'actions.no-date': `s. d.`,
'actions.retrieved': str`Consulté le ${0} à l’adresse ${1}`,
'actions.text': `Texte à copier`,
'error': `Ces informations ne peuvent pas être affichées pour le moment.`,
'every.day': `chaque jour`,
'every.month': `chaque mois`,
'every.week': `chaque semaine`,
'every.year': `chaque année`,
'figures.as-table': `Sous forme de tableau`,
'figures.counted': `Ce qui est compté`,
'figures.europe': `Participation européenne`,
'figures.heading': `Chiffres clés`,
'figures.influence': `Rayonnement international`,
'figures.number': `Nombre`,
'instruments.acronym': `Sigle`,
'instruments.builds-on': `S’appuie sur`,
'instruments.description': `Ce que c’est`,
'instruments.heading': `Instruments de coopération internationale`,
'instruments.name': `Nom`,
'instruments.participants': `Qui participe`,
'instruments.relations': `Liens`,
'instruments.replaced-by': `Remplacé par`,
'instruments.since': str`Depuis ${0}`,
'instruments.with': str`${0} avec ${1}`,
'not-stated': `non précisé`,
'offices.africa': `Afrique`,
'offices.ahead': str`${0} d’avance sur votre horloge`,
'offices.americas': `Amériques`,
'offices.asia': `Asie`,
'offices.behind': str`${0} de retard sur votre horloge`,
'offices.elsewhere': `Autres lieux`,
'offices.europe': `Europe`,
'offices.heading': `Bureaux de représentation à l’étranger`,
'offices.oceania': `Océanie`,
'offices.same-time': `même heure`,
'offices.same-time-as-yours': `même heure que votre horloge`,
'offices.times': `Heure locale et écart avec votre horloge.`,
'qualifier.approx': str`environ ${0}`,
'qualifier.gt': str`plus de ${0}`,
'qualifier.gte': str`au moins ${0}`,
'qualifier.lt': str`moins de ${0}`,
'qualifier.lte': str`au plus ${0}`,
'rows.note': `Note`,
'rows.period': `Période`,
'rows.qualifier': `Précision`,
'rows.source': `Source`,
'source': str`Source : ${0}`,
'source.as-of': str`au ${0}`,
'source.undated': `données de la source, non datées`,
    };
  